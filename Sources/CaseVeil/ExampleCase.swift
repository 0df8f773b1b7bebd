/// A built-in case to try the program on. Everybody and everything in it is invented.
public enum ExampleCase {
  /// The case, as it would be pasted.
  public static let text = """
    Re: Mrs Gwenllian Prothero, DOB 14/02/1957, NHS No 999 000 0018
    14 Mill Lane, Pontybryn, CF99 1AB. Tel 01632 960 147

    Mrs Prothero, a 69-year-old retired lighthouse keeper, was admitted to Thornbury General Hospital \
    on 3 November 2026 with a 3/7 history of pleuritic chest pain and worsening breathlessness. \
    She was seen on Ward 7B by Dr Ifor Blackwood, who noted a positive Murphy's sign in error and later \
    a Wells score of 6. CTPA showed bilateral pulmonary emboli; apixaban 10 mg BD was started.

    Her daughter Carys said that Gwenllian had flown back from Toronto last Tuesday. \
    Pain was 6/10 on arrival and 2/10 the next morning. Prothero's observations settled within 48 hours \
    and she went home on day 4. Please reply to i.blackwood@example.org.
    """
}
