import CasePage

// The two functions of the module: `page.js` writes a request where `cv_room` says and reads the reply of `cv_answer`.

/// The buffers that the page reads and writes; each is there until a longer one is needed.
private nonisolated(unsafe) var request = UnsafeMutableRawBufferPointer(start: nil, count: 0)
private nonisolated(unsafe) var requestLength = 0
private nonisolated(unsafe) var reply = UnsafeMutableRawBufferPointer(start: nil, count: 0)

/// Room for a request of so many bytes of UTF-8, until the next call of either function.
@_expose(wasm, "cv_room") @_cdecl("cv_room")
public func room(_ count: Int32) -> UnsafeMutableRawPointer {
  requestLength = max(0, Int(count))
  return grow(&request, to: requestLength)
}

/// The reply to the request that lies there: four bytes of length, lowest first, then so many bytes of UTF-8.
@_expose(wasm, "cv_answer") @_cdecl("cv_answer")
public func answer() -> UnsafeMutableRawPointer {
  let bytes = Page.answer(to: Array(UnsafeRawBufferPointer(rebasing: request[..<requestLength])))
  requestLength = 0
  let start = grow(&reply, to: bytes.count + 4)
  start.storeBytes(of: UInt32(bytes.count).littleEndian, as: UInt32.self)
  UnsafeMutableRawBufferPointer(rebasing: reply[4...]).copyBytes(from: bytes)
  return start
}

private func grow(_ buffer: inout UnsafeMutableRawBufferPointer, to count: Int) -> UnsafeMutableRawPointer {
  if buffer.baseAddress == nil || buffer.count < count {
    buffer.deallocate()
    buffer = .allocate(byteCount: max(count, 4096) + count / 2, alignment: 16)
  }
  return buffer.baseAddress!
}
