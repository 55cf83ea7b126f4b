import { describe, expect, it } from '@jest/globals';
import { StartProblem } from '../config/start-problem.js';
import { redisAddress } from './redis-address.js';

describe('the address of Redis', () => {
  it('reads what ioredis reads', () => {
    expect(redisAddress('redis://mia:secret@cache:6380/3')).toMatchObject({
      ...{ host: 'cache', port: 6380, username: 'mia', password: 'secret', db: 3 },
    });
    expect(redisAddress('rediss://cache')).toMatchObject({ host: 'cache', port: 6379, tls: true });
  });

  it('reads several Sentinels and the name of the master', () => {
    expect(redisAddress('redis+sentinel://one:26380,two,[::1]:26381/omzien')).toEqual({
      sentinels: [
        { host: 'one', port: 26_380 },
        { host: 'two', port: 26_379 },
        { host: '::1', port: 26_381 },
      ],
      name: 'omzien',
      db: 0,
    });
  });

  it('reads name, password and database of the Redis behind Sentinel', () => {
    expect(redisAddress('redis+sentinel://:p%40ss@one/omzien/2')).toMatchObject({ password: 'p@ss', db: 2 });
    expect(redisAddress('redis+sentinel://mia:secret@one/omzien')).toMatchObject({ username: 'mia', password: 'secret' });
  });

  it.each(['redis+sentinel://one', 'redis+sentinel:///omzien', 'redis+sentinel://a:b:c/omzien', 'redis+sentinel://a,/omzien'])(
    'says what is wrong with %s',
    (url) => {
      expect(() => redisAddress(url)).toThrow(StartProblem);
    },
  );
});
