import { spawn } from 'node:child_process';

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 127 when the program could not be started, 128 after a signal
 * @property {string} output the last part of stdout and stderr (empty when they were shown)
 * @property {boolean} started
 * @property {boolean} timedOut
 */

const keptOutput = 64 * 1024;

/**
 * Runs a program and waits for it. Never rejects: a program that does not exist is an outcome.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env] added to this process's environment
 * @param {boolean} [options.show] output goes to the terminal (default: kept)
 * @param {number} [options.timeoutMs]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npm on Windows is a .cmd file, which only a shell can start.
      shell: process.platform === 'win32' && command.endsWith('.cmd'),
      windowsHide: true,
    });
    let output = '';
    let timedOut = false;
    const keep = (chunk) => {
      output = (output + String(chunk)).slice(-keptOutput);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);

    const timer = options.timeoutMs
      ? setTimeout(() => {
          timedOut = true;
          child.kill('SIGKILL');
        }, options.timeoutMs)
      : undefined;
    // Ctrl-C reaches the child as well; other ends have to be passed on. Then wait for the child, so
    // that it ends in its own way.
    const wait = () => {};
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', wait);
    process.on('SIGTERM', passOn);
    process.on('SIGHUP', passOn);
    const end = (outcome) => {
      clearTimeout(timer);
      process.off('SIGINT', wait);
      process.off('SIGTERM', passOn);
      process.off('SIGHUP', passOn);
      resolve(outcome);
    };
    child.on('error', () => end({ code: 127, output, started: false, timedOut }));
    child.on('close', (code) => end({ code: code ?? 128, output, started: true, timedOut }));
  });
}
