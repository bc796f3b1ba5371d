type Numbers = Uint16Array | Int32Array | Float64Array;

/**
 * Room for numbers that is used for text after text: to make a typed array and to clear it away costs as much as
 * reading ten words, and even a view of one costs as much as two. What it gives is at least so long, holds the numbers
 * of last time, and is good until it is asked again.
 */
export function workspace<Room extends Numbers>(make: (length: number) => Room): (length: number) => Room {
  let room = make(2048);
  return (length) => {
    if (room.length < length) room = make(2 * length);
    return room;
  };
}
