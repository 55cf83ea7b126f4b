import type { Answers } from '../../form.server';
import { graphql } from '../../generated';
import type { Problem } from '../../host';
import { about } from '../../languages';
import { textOf } from '../../text.server';
import type { Visit } from '../../visit.server';
import { reaches, type OfferAnswers, type Part } from './offer';
import { boxes } from './week';

const Kinds = graphql(`
  query KindsOfHelp($language: Language!) {
    activities(language: $language) {
      id
      parentId
      label
      icon
    }
  }
`);

const AreaOfPostcode = graphql(`
  query AreaOfPostcode($postcode: String!) {
    areaOf(postcode: $postcode) {
      name
    }
  }
`);

export interface Kind {
  readonly id: string;
  readonly label: string;
  readonly icon: string | null;
}

export interface KindGroup extends Kind {
  readonly kinds: readonly Kind[];
}

/** Every kind of help in its group, in the language of the visitor. */
export async function kindsOfHelp(visit: Visit): Promise<KindGroup[]> {
  const { activities } = await visit.ask(Kinds, { language: about[visit.language].api });
  const root = activities.find(({ parentId }) => !parentId)?.id;
  const within = (parent: string | undefined) => activities.filter(({ parentId }) => parentId === parent);
  const show = ({ id, label, icon }: (typeof activities)[number]): Kind => ({ id, label, icon: icon ?? null });
  return within(root).map((group) => ({ ...show(group), kinds: within(group.id).map(show) }));
}

/** The area of a postcode, or what is wrong with that. */
export async function areaOf(visit: Visit, postcode: string): Promise<{ area: string | null; problems: Problem[] }> {
  const { data, problems } = await visit.attempt(AreaOfPostcode, { postcode });
  return { area: data?.areaOf.name ?? null, problems: problems ?? [] };
}

/** What the form of one page says. */
export function readPart(part: Part, form: Answers): Partial<OfferAnswers> {
  switch (part) {
    case 'wat':
      return { activityIds: form.all('activityIds') };
    case 'vertel':
      return { title: form.text('title'), text: form.text('text') };
    case 'waar':
      return { postcode: form.text('postcode'), reach: reaches.find((one) => one === form.text('reach')) ?? null };
    case 'wanneer':
      return { times: form.all('times').filter((one) => boxes.includes(one)), saidWhen: true };
    case 'hoeveel':
      return { maxActive: form.text('maxActive') ? form.number('maxActive') : null };
  }
}

/** What is still to be said on a page before the next one comes. The API checks everything once more when it is published. */
export async function problemsOf(part: Part, said: Partial<OfferAnswers>, visit: Visit): Promise<Problem[]> {
  const { t } = await textOf(visit, ['help']);
  const missing = (field: string, message: string): Problem[] => [{ code: 'missing', field, message }];
  switch (part) {
    case 'wat':
      if (said.activityIds?.length === 0) return missing('activityIds', t('help.chooseKind'));
      return (said.activityIds?.length ?? 0) > 10 ? missing('activityIds', t('help.tooManyKinds')) : [];
    case 'vertel':
      return [
        ...(said.title ? [] : missing('title', t('help.sayTitle'))),
        ...(said.text ? [] : missing('text', t('help.sayText'))),
      ];
    case 'waar':
      return [
        ...(await areaOf(visit, said.postcode ?? '')).problems,
        ...(said.reach ? [] : missing('reach', t('help.chooseReach'))),
      ];
    case 'wanneer':
      return [];
    case 'hoeveel':
      return said.maxActive ? [] : missing('maxActive', t('help.chooseMuch'));
  }
}
