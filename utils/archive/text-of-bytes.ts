/** Takes bytes as they come. */
export interface ByteSink {
  write(bytes: Uint8Array): void;
  end(): void;
}

/** Takes text as it comes. */
export interface TextSink {
  write(text: string): void;
  end(): void;
}

/** Enough bytes to know an encoding by. */
const ENOUGH = 64;

/**
 * Decodes UTF-8 and UTF-16 of either order, with its mark or without: exports of 2018 hold UTF-16, most hold UTF-8.
 * What is no text of either kind becomes U+FFFD, and the row it stands in is left out later.
 */
export function textOfBytes(sink: TextSink): ByteSink {
  let decoder: TextDecoder | null = null;
  let first = new Uint8Array();

  function begin(): TextDecoder {
    decoder = new TextDecoder(encodingOf(first));
    sink.write(decoder.decode(first, { stream: true }));
    return decoder;
  }

  return {
    write(bytes) {
      if (decoder === null) {
        first = joined(first, bytes);
        if (first.length >= ENOUGH) begin();
      } else {
        sink.write(decoder.decode(bytes, { stream: true }));
      }
    },
    end() {
      const rest = (decoder ?? begin()).decode();
      if (rest !== '') sink.write(rest);
      sink.end();
    },
  };
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Headers are plain ASCII: in UTF-16 every other byte of theirs is zero.
  const zeros = (from: number) => bytes.filter((byte, at) => at % 2 === from && byte === 0).length;
  const half = Math.floor(bytes.length / 2);
  if (half > 2 && zeros(1) > half / 2) return 'utf-16le';
  if (half > 2 && zeros(0) > half / 2) return 'utf-16be';
  return 'utf-8';
}
