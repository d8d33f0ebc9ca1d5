// A server of HTTP/2 that answers every call in one wrong way. It prints its address and ends with its standard input.
import http2 from "node:http2";

const answers = {
  // No gRPC at all.
  "web-page": (stream) => {
    stream.respond({ ":status": 200, "content-type": "text/html" });
    stream.end("<html></html>");
  },
  "not-found": (stream) => stream.respond({ ":status": 404 }, { endStream: true }),
  busy: (stream) => stream.respond({ ":status": 503 }, { endStream: true }),
  // A frame that is wrong.
  compressed: (stream) => reply(stream, [1, 0, 0, 0, 2, 8, 1]),
  "cut-off": (stream) => reply(stream, [0, 0, 0, 0, 9, 8, 1]),
  "cut-off-prefix": (stream) => reply(stream, [0, 0]),
  "two-messages": (stream) => reply(stream, [0, 0, 0, 0, 2, 8, 1, 0, 0, 0, 0, 2, 8, 1]),
  "too-long": (stream) => reply(stream, [0, 255, 255, 255, 255, 8]),
  unreadable: (stream) => reply(stream, [0, 0, 0, 0, 2, 255, 255]),
  nothing: (stream) => reply(stream, []),
  // A status that is wrong or missing.
  "no-status": (stream) => {
    stream.respond({ ":status": 200, "content-type": "application/grpc" });
    stream.end(Buffer.from([0, 0, 0, 0, 2, 8, 1]));
  },
  "odd-status": (stream) => reply(stream, [], { "grpc-status": "77", "grpc-message": "what%20is%20this%3F %zz" }),
  // The call is taken back.
  cancelled: (stream) => stream.close(http2.constants.NGHTTP2_CANCEL),
  "internal-error": (stream) => stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR),
  "closed-connection": (stream) => stream.session.destroy(),
};

const answer = answers[process.argv[2]];
const server = http2.createServer();
server.on("stream", (stream) => {
  stream.on("error", () => undefined);
  stream.resume().on("end", () => answer(stream));
});
server.on("sessionError", () => undefined);
server.listen(0, "127.0.0.1", () => process.stdout.write(`127.0.0.1:${server.address().port}\n`));
process.stdin.resume().on("end", () => process.exit(0));

function reply(stream, bytes, trailers = { "grpc-status": "0" }) {
  stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
  stream.on("wantTrailers", () => stream.sendTrailers(trailers));
  stream.end(Buffer.from(bytes));
}
