// Loaded before everything else into processes that must not reach outside: whatever tries is written
// down in TREDE_NETWORK_LOG and refused.
import { appendFileSync } from 'node:fs';
import dns from 'node:dns';
import net from 'node:net';

const refuse = (what) => {
  appendFileSync(process.env['TREDE_NETWORK_LOG'] ?? 'network.log', `${what}\n`);
  throw new Error(`no network here: ${what}`);
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  // A pipe between two processes has a path and no port.
  if (typeof options === 'object' && options !== null && 'port' in options) {
    refuse(`connect ${String(options.host)}:${String(options.port)}`);
  }
  return connect.apply(this, args);
};
dns.lookup = (host) => refuse(`lookup ${String(host)}`);
dns.promises.lookup = (host) => refuse(`lookup ${String(host)}`);
