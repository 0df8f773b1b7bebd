#if __wasm__
#include <stddef.h>
#include <stdint.h>

// These become the bulk-memory instructions, not calls of themselves.
void *memcpy(void *restrict to, const void *restrict from, size_t count) { return __builtin_memcpy(to, from, count); }
void *memmove(void *to, const void *from, size_t count) { return __builtin_memmove(to, from, count); }
void *memset(void *to, int byte, size_t count) { return __builtin_memset(to, byte, count); }

int memcmp(const void *one, const void *other, size_t count) {
  const unsigned char *a = one, *b = other;
  for (size_t i = 0; i < count; i++)
    if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
  return 0;
}

// To the nearest whole number, halves away from zero; what lies behind the point is exact.
double round(double number) {
  double whole = __builtin_trunc(number);
  return __builtin_fabs(number - whole) >= 0.5 ? whole + __builtin_copysign(1, number) : whole;
}

// Only the seeds of hash tables are made with it: fixed bytes make every run the same.
void arc4random_buf(void *bytes, size_t count) { __builtin_memset(bytes, 0x5A, count); }

// Nothing is printed: what stops says so by stopping.
int putchar(int character) { return character; }

uintptr_t __stack_chk_guard = 0xCA5E0FF5;
_Noreturn void __stack_chk_fail(void) { __builtin_trap(); }
// 64 by 64 bits to 128, which checks for overflow of 64-bit products call; the halves of 128-bit factors come first low.
void __multi3(uint64_t *result, uint64_t a, uint64_t aHigh, uint64_t b, uint64_t bHigh) {
  uint64_t a0 = (uint32_t)a, a1 = a >> 32, b0 = (uint32_t)b, b1 = b >> 32;
  uint64_t low = a0 * b0, middle = a1 * b0 + (low >> 32), other = a0 * b1 + (uint32_t)middle;
  result[0] = other << 32 | (uint32_t)low;
  result[1] = a1 * b1 + (middle >> 32) + (other >> 32) + a * bHigh + aHigh * b;
}
#endif
