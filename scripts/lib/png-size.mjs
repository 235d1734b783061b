/** Width and height of a PNG file, read from its header, or null when the bytes are no PNG. */
export function pngSize(bytes) {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const header = bytes.length >= 24 && signature.every((byte, index) => bytes[index] === byte);
  if (!header || bytes.toString("latin1", 12, 16) !== "IHDR") return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
