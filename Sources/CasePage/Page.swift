/// The engine as the offline page asks it: one request in JSON, one reply.
public enum Page {
}
