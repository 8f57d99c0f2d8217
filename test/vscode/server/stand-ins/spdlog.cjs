'use strict';
// Stands in for the native @vscode/spdlog: VS Code's log files, written by Node.
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

class Logger {
  constructor(_name, file) {
    this.level = 2;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    this.out = fs.createWriteStream(file, { flags: 'a' });
    this.out.on('error', () => {}); // the folder may be gone at the very end of a run
  }
  write(level, message) {
    if (level >= this.level) this.out.write(`${new Date().toISOString()} [${LEVELS[level]}] ${message}\n`);
  }
  trace(message) { this.write(0, message); }
  debug(message) { this.write(1, message); }
  info(message) { this.write(2, message); }
  warn(message) { this.write(3, message); }
  error(message) { this.write(4, message); }
  critical(message) { this.write(5, message); }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  clearFormatters() {}
  setPattern() {}
  flush() {}
  drop() { this.out.end(); }
}

const create = async (name, file) => new Logger(name, file);
// One by one: VS Code imports them by name, and Node finds the names of a CommonJS module by reading its assignments.
exports.Logger = Logger;
exports.version = 'stand-in';
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
