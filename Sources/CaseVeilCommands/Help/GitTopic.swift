extension HelpTopic {
  /// `help git`
  static let git = HelpTopic(name: "git", summary: "a hook before each commit, and a check of a pull request") {
    """
    A hook that looks at what is about to be committed, in .git/hooks/pre-commit (then: chmod +x .git/hooks/pre-commit):

      #!/bin/sh
      exec caseveil review . --staged --fail-at likely

    --staged reads what is staged, as it is staged, whatever the files hold by now. Codes 1 and 3 stop the commit: something
    was found, or something could not be read. A hook that is given names of files takes: caseveil review a.txt b.md

    A check of what a pull request changes, as a job of GitHub Actions:

      permissions:
        contents: read
        security-events: write
      steps:
        - uses: actions/checkout@v4
          with:
            fetch-depth: 0
        # Here caseveil has to come into the PATH.
        - run: |
            caseveil review . --changed-since origin/main \\
              --format sarif > "$RUNNER_TEMP/caseveil.sarif"
        - uses: github/codeql-action/upload-sarif@v3
          if: always()
          with:
            sarif_file: ${{ runner.temp }}/caseveil.sarif

    --changed-since REF reads the files that differ from the last commit in common with REF, and those that git does not
    know yet; --changed those that differ from the last commit. SARIF holds places and kinds, and no word of a text.

    Only .txt and .md files are read; any other that has changed ends with code 3. A .caseveilignore says what is no case
    ('caseveil help ignore'). This one leaves out all but texts:

      *
      !*/
      !*.md
      !*.txt

    What it cannot do: a hook is skipped with 'git commit --no-verify' and does not come with a clone, so keep the check, too.
    Both look at files as they are. What was committed once stays in the history, also when a later commit takes it out.

    """
  }
}
