/** One outcome: the values of the features in a fixed order, and whether it came out well. */
export interface Example {
  readonly values: readonly number[];
  readonly well: boolean;
}

/** A constant and a weight for each feature, in the same order. */
export type Coefficients = readonly number[];

export interface Pulled {
  /** What is believed without outcomes: the constant, then the weights. */
  readonly towards: Coefficients;
  /** How strongly each is pulled there, above 0: one over the variance of the belief. */
  readonly strength: Coefficients;
  /** Of each the sign that it may have: 1 for 0 and more, −1 for 0 and less, 0 for any. What is believed must have it. */
  readonly signs: readonly (-1 | 0 | 1)[];
}

const MOST_ROUNDS = 100;
/** A step that lowers the loss by less than this share of it is the last. */
const ENOUGH = 1e-12;
/** How much of the fall that the slope promises a step has to bring (Armijo). */
const SUFFICIENT = 1e-4;

/** log(1 + exp(x)) without overflow. */
const softplus = (x: number): number => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));
const logistic = (x: number): number => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)));

/** The constant plus each weight times its value. */
export function logitOf(coefficients: Coefficients, values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + coefficients[index + 1] * value, coefficients[0]);
}

/** − log of the probability that was given to what happened, in nats. */
export const lossOf = (logit: number, well: boolean): number => softplus(well ? -logit : logit);

/** Σ loss + ½ Σ strength · (coefficient − towards)². */
function totalLoss(coefficients: Coefficients, examples: readonly Example[], { towards, strength }: Pulled): number {
  const pull = coefficients.reduce((sum, value, index) => sum + 0.5 * strength[index] * (value - towards[index]) ** 2, 0);
  return examples.reduce((sum, { values, well }) => sum + lossOf(logitOf(coefficients, values), well), pull);
}

/** Slope and curvature of the total loss. */
function derivatives(coefficients: Coefficients, examples: readonly Example[], { towards, strength }: Pulled) {
  const slope = coefficients.map((value, index) => strength[index] * (value - towards[index]));
  const curvature = strength.map((value, index) => strength.map((_, other) => (index === other ? value : 0)));
  for (const { values, well } of examples) {
    const probability = logistic(logitOf(coefficients, values));
    const [off, weight] = [probability - (well ? 1 : 0), probability * (1 - probability)];
    for (let one = 0; one <= values.length; one += 1) {
      const value = one === 0 ? 1 : values[one - 1];
      slope[one] += off * value;
      for (let other = 0; other <= one; other += 1) {
        const more = weight * value * (other === 0 ? 1 : values[other - 1]);
        curvature[one][other] += more;
        if (other !== one) curvature[other][one] += more;
      }
    }
  }
  return { slope, curvature };
}

/** Solves matrix · x = right for a symmetric positive definite matrix (Cholesky). */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const lower = matrix.map((row) => row.map(() => 0));
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row][column];
      for (let k = 0; k < column; k += 1) sum -= lower[row][k] * lower[column][k];
      lower[row][column] = row === column ? Math.sqrt(sum) : sum / lower[column][column];
    }
  const forward: number[] = [];
  for (let row = 0; row < size; row += 1)
    forward.push(forward.reduce((left, value, k) => left - lower[row][k] * value, right[row]) / lower[row][row]);
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let left = forward[row];
    for (let k = row + 1; k < size; k += 1) left -= lower[k][row] * solution[k];
    solution[row] = left / lower[row][row];
  }
  return solution;
}

/**
 * The coefficients of a logistic model that fit outcomes best while pulled towards what was believed: penalised maximum
 * likelihood, which is also the most likely model after a normal belief with variance 1 / strength. Newton's method (iteratively
 * reweighted least squares), kept within the signs by projection: what stands at 0 and would go on is left out of the step
 * (Bertsekas 1982, *Projected Newton methods*). The loss is strictly convex, so there is one answer, whatever the order.
 */
export function fitLogistic(examples: readonly Example[], pulled: Pulled): Coefficients {
  const { towards, signs } = pulled;
  const within = (value: number, index: number): number => (signs[index] * value < 0 ? 0 : value);
  let coefficients = towards.map(within);
  let loss = totalLoss(coefficients, examples, pulled);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { slope, curvature } = derivatives(coefficients, examples, pulled);
    const free = coefficients.flatMap((value, index) => (value === 0 && signs[index] * slope[index] > 0 ? [] : [index]));
    const step = solve(
      free.map((one) => free.map((other) => curvature[one][other])),
      free.map((index) => slope[index]),
    );
    const full = coefficients.map(() => 0);
    free.forEach((index, place) => (full[index] = step[place]));
    let next = coefficients;
    let nextLoss = loss;
    for (let length = 1; length > 1e-10; length /= 2) {
      const tried = coefficients.map((value, index) => within(value - length * full[index], index));
      const triedLoss = totalLoss(tried, examples, pulled);
      const promised = tried.reduce((sum, value, index) => sum + slope[index] * (value - coefficients[index]), 0);
      if (triedLoss > loss + SUFFICIENT * promised) continue;
      [next, nextLoss] = [tried, triedLoss];
      break;
    }
    const gained = loss - nextLoss;
    [coefficients, loss] = [next, nextLoss];
    if (gained <= ENOUGH * (1 + loss)) break;
  }
  return coefficients;
}
