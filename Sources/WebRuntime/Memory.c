#if __wasm__
#include <stddef.h>
#include <stdint.h>

// Blocks come in size classes, four a doubling, with a list of free blocks each; they are never split nor merged.
// A header lies before what the caller gets; freeing a foreign or freed pointer traps.

typedef struct Header {
  uint32_t class;
  uint32_t distance;  // From the start of the block to what the caller got.
  uint32_t check;     // Tells a live pointer from a freed and from a foreign one.
  uint32_t unused;
} Header;

enum { unit = 16, page = 65536, largest = 512 << 20, classes = 4 * 26, live = 0x5EA1ED, freed = 0xF4EED };

extern unsigned char __heap_base;
static uintptr_t next;  // Everything from here on was never handed out.
static void *freeBlocks[classes];

// 16, 32, 48, 64; 80, 96, 112, 128; 160, 192, 224, 256; …
static uint32_t sizeOfClass(uint32_t class) {
  uint32_t quarter = class % 4;
  return class < 4 ? (quarter + 1) * unit : (quarter + 5) << (class / 4 + 3);
}

// The smallest class that holds so many bytes.
static uint32_t classFor(uint32_t size) {
  uint32_t units = (size - 1) / unit;
  if (units < 4) return units;
  uint32_t doublings = 29 - (uint32_t)__builtin_clz(units);
  return doublings * 4 + (units >> doublings);
}

static uintptr_t fresh(uint32_t size) {
  if (next == 0) next = ((uintptr_t)&__heap_base + unit - 1) & ~(uintptr_t)(unit - 1);
  uintptr_t end = (uintptr_t)__builtin_wasm_memory_size(0) * page;
  if (next > end || size > end - next) {
    uintptr_t pages = (next + size - end + page - 1) / page;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) __builtin_trap();
  }
  uintptr_t block = next;
  next += size;
  return block;
}

static void *allocate(size_t size, size_t alignment) {
  if (size > largest || alignment > page) __builtin_trap();
  if (alignment < unit) alignment = unit;
  uint32_t class = classFor((uint32_t)(size + sizeof(Header) + alignment - unit));
  uintptr_t block = (uintptr_t)freeBlocks[class];
  if (block != 0) freeBlocks[class] = *(void **)block;
  else block = fresh(sizeOfClass(class));
  uintptr_t result = (block + sizeof(Header) + alignment - 1) & ~(uintptr_t)(alignment - 1);
  Header *header = (Header *)result - 1;
  *header = (Header){class, (uint32_t)(result - block), live ^ (uint32_t)result, 0};
  return (void *)result;
}

int posix_memalign(void **result, size_t alignment, size_t size) {
  *result = allocate(size, alignment);
  return 0;
}

void free(void *pointer) {
  if (pointer == 0) return;
  Header *header = (Header *)pointer - 1;
  if (header->check != (live ^ (uint32_t)(uintptr_t)pointer)) __builtin_trap();
  uint32_t class = header->class;
  void **block = (void **)((uintptr_t)pointer - header->distance);
  header->check = freed;
  *block = freeBlocks[class];
  freeBlocks[class] = block;
}
#endif
