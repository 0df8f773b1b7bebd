// What Embedded Swift expects of a platform, for a WebAssembly module that imports nothing.
// There is nothing to call: the linker finds the functions by their standard names.
