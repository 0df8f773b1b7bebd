/// A made-up case to try the page on: a post that others and the patient would recognise, and what identifies alone.
enum PageExample {
  static let text = """
    Saw a 47-year-old farrier from a village near Hexham last Tuesday at the RVI. He has Erdheim-Chester disease \
    and his tractor rolled on him at the county show. "I told the horse to call me an ambulance," he said. \
    GCS 15 on arrival, FAST scan negative, tranexamic acid 1 g given. His wife Carys Blackwood brought him in; \
    NHS number 999 000 0018. CT showed two rib fractures and a small pneumothorax, managed without a drain. \
    Home on day 3. Lesson: ask what else happened before the fall.
    """
}
