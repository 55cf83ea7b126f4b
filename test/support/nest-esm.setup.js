import 'reflect-metadata';
const wanted = [
  '@nestjs/common',
  '@nestjs/core',
  '@nestjs/bull-shared',
  '@nestjs/core/errors/exceptions/unknown-dependencies.exception.js',
  '@nestjs/core/injector/injector.js',
];
globalThis.__esm ??= {};
for (const w of wanted) globalThis.__esm[w.replace(/\.js$/, '')] ??= await import(w);
