import CaseVeilCommands

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

exit(CaseVeilCommand.run(Array(CommandLine.arguments.dropFirst())))
