import { describe, expect, it } from 'vitest';
import { parser } from './parser.js';

const decoded = (frame: string): unknown[] => {
  const [decoder, packets] = [new parser.Decoder(), [] as unknown[]];
  decoder.on('decoded', (packet: unknown) => packets.push(packet));
  decoder.add(frame);
  return packets;
};

describe('Decoder', () => {
  it('Should keep every digit of an integer, and the ack id beside the arguments', () => {
    expect(decoded('27["note",{"at":1795238571168352954}]')).toEqual([
      { type: 2, nsp: '/', data: ['note', { args: [{ at: 1795238571168352954n }], asked: 7 }] },
    ]);
  });

  it('Should keep the id of an acknowledgement for socket.io', () => {
    expect(decoded('33[true]')).toEqual([{ type: 3, nsp: '/', id: 3, data: [true] }]);
  });
});

describe('Encoder', () => {
  it('Should write integers with every digit, and bytes as attachments', () => {
    const encoder = new parser.Encoder();
    expect(encoder.encode({ type: 2, nsp: '/', data: ['note', 1795238571168352954n] })).toEqual([
      '2["note",1795238571168352954]',
    ]);
    const placeholder = { _placeholder: true, num: 0, base64: 'AQI=' };
    expect(encoder.encode({ type: 2, nsp: '/', data: ['doc', placeholder] })).toEqual([
      '51-["doc",{"_placeholder":true,"num":0}]',
      Buffer.from([1, 2]),
    ]);
  });
});
