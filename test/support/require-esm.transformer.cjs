module.exports = {
  process: (src) => ({
    code: src.replace(/require\(["'](@nestjs\/[^"']+?)(?:\.js)?["']\)/g, (_, n) => `globalThis.__esm[${JSON.stringify(n)}]`),
  }),
};
