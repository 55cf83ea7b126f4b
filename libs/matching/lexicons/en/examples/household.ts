import type { BranchExamples } from '../../../lexicon.js';

export const household: BranchExamples = {
  schoonmaken: `
    After chemo the doctor says no dust, no mould, and I look at the bathroom corners and cry. I'm ashamed to ask it, I was always such a tidy person in Poznań.
    Let me do your kitchen and bathroom once in two weeks. I do it for my work in hotel also, but for an old or sick neighbour I don't ask money.
    I can't manage the hoovering and mopping since my back surgery.
    Cleaner wanted two hours a week, kitchen, bathroom and floors.
    Waiting for Wmo household help takes months. In the meantime, who would change the bed and scrub the toilet?
    My oven is a disgrace.
    Fridge, extractor hood, tiles full of grease, moving out Friday and want deposit back
    Looking for a lady who helps my mother with dusting and the dishes. She's proud, so drinking coffee together is part of it.
    Limescale in the shower, I've tried vinegar.
    New baby, two big kids, sticky floors everywhere.
    It needs a proper spring clean: top of cupboards, behind the sofa, skirting.
    Who can shampoo a carpet?
    Chemo makes me too tired for housework, please someone with a mop.
    My student house has not seen a vacuum since September, we will pay.
    I clean houses already ten years, I'm quick and honest, some hours free on Tuesday.
    Dusting is my podcast time. Let me do yours too.
    Can run the hoover round for an elderly neighbour once a week, no pay needed.
    Oven and hob cleaning, I've a secret with baking soda.
    Just had an operation? I'll do the bathroom, the dishes and the bins until you're up.
    My steam cleaner gets grout white again.
    Household help from a cheerful Ghanaian, also changing beds and mopping.
    End of tenancy clean, with two friends, one afternoon.
    Willing to poetsen, as they say here, in exchange for Dutch conversation!
    Got a carpet cleaner you may have together with me.
    Kitchen cupboards washed out, fridge defrosted, I like to see the result.
  `,
  'ramen-lappen': `
    Fourth floor, no balcony on street side, and I get dizzy on the kitchen steps. I can hardly see the church any more through all that Saharan dust. Who'd do the outside with a long pole?
    Two years I washed glass for a company on the Zuidas, so your living room is nothing. I come with own squeegee and bucket, half hour and you see the sun again.
    I can't see the street any more for the dirt on the glass.
    Who would do my outside panes? First floor, need a long pole.
    The window cleaner stopped coming and nobody else wants such a small house. Squeegee and bucket I have.
    Vertigo, so no ladders for me, but I love clear windows.
    After the Sahara dust rain all my glass is brown.
    frames with green algae, skylights too
    My mother's balcony doors and big front window need washing, she has Parkinson's.
    Could anybody help me twice a year with the conservatory roof?
    Builder's cement specks on new glazing, how to get off without scratches
    Seeking a boy or girl with chamois leather for pocket money.
    Inside I do it, outside I don't dare lean.
    Streaks, always streaks! Show me how you do it.
    Got a telescopic pole with pure water, no streaks, up to the second floor.
    I do windows inside and out for the elderly in our building.
    Bucket, squeegee, chamois, and off we go.
    Former window cleaner from Liverpool can't stop looking at dirty panes.
    Let the sun in again! I'll wash your front windows and the frames.
    I own a window vac and would do your patio doors in passing.
    Skylights that tilt, I reach those easily.
    My son earns for his scout camp by washing windows in the street.
    Conservatory glass, mirrors, shower screens, everything that must shine.
    Once every month I do mine, it's only a few minutes more to do yours.
    Wiping windows plus taking the net curtains down to wash.
  `,
  'was-en-strijk': `
    The machine in our house of nine students died and the wasserette asks eight euro. Could I bring one bag a week to somebody? I'd pay the powder and bring cookies.
    Give me your shirts. Honest, I put on a podcast and iron for an hour, it's the only meditation I manage. Collar, cuffs, sharp crease the way my nan in Sheffield taught me.
    My washing machine broke, can I do a load at someone's place?
    A pile of shirts is staring at me and my shoulder is frozen.
    Ironing help, one basket a week, husband wears uniforms.
    Bedding is too heavy wet, who helps to hang the duvet covers?
    How do I get turmeric out of a white tablecloth?
    New here, laundry in the building takes only tokens and I don't know where to buy. Anybody can wash my clothes this week?
    wool jumper shrank, is it lost?
    My father with dementia leaves wet clothes in the drum. We look for someone nearby to fold and put away.
    No dryer and four kids, everything smells damp.
    Need pleats pressed in a kilt, I'm afraid to scorch it.
    Who could fetch the dirty linen of my aunt in the nursing home and bring it back clean?
    I burn everything, teach me how to iron a shirt please.
    I find ironing relaxing, bring me your basket.
    Big machine and dryer, also for a double duvet or dog blanket.
    Happy to fold with you while we watch something silly.
    Stain expert: red wine, grass, curry, ink.
    My steam station does ten shirts in an hour.
    I could pick up your washing on Monday and return it dry and folded on Wednesday.
    Broken washer? Use mine till the new one comes.
    Curtains washed and pressed, tablecloths starched.
    Hanging out sheets for somebody who can't reach the line.
    I used to work in hotel laundry, collars and cuffs crisp.
    Hand wash for silk and wool, I've got the soap and the patience.
  `,
  opruimen: `
    My late husband's study: forty years of papers, slides, model aeroplanes, two filing cabinets. The children are in Australia. I need a kind, unsentimental person who says keep or chuck.
    Moved nine times in fifteen years with an oil company, so I know how to part with stuff. I'll do your attic or garage with you, three piles, music on, no judging.
    I've too much stuff and can't bring myself to throw any of it out.
    The attic is crammed to the rafters.
    My mum passed away and her whole flat must be emptied by the end of the month. I'd be grateful for some people who sort, pack and take things to the thrift shop.
    Papers in piles on every chair, who helps me to file?
    Is anybody strict but kind? My wardrobe needs it.
    ADHD here, I start ten drawers and finish none. Would love someone just sitting next to me.
    garage full, car outside
    We go from a house to a two-room flat and must halve our belongings.
    Cellar clear-out, boxes of twenty years.
    Kids' room explosion, need system with bins and labels.
    Who drives with me to the milieustraat with the junk from the shed?
    I'm ashamed of my home, it's gone too far. Discretion, please.
    Professional organiser in training, needs practice homes, so I come for nothing.
    I love decluttering, three piles: keep, give, go.
    Together we do one cupboard per visit, with tea and no judging.
    Got a trailer for the tip and the thrift store.
    Messy desk, shoeboxes of receipts? I make folders and labels.
    Marie Kondo style folding, I'd do your drawers.
    After a death, sorting clothes is hard. I've done it for both my parents and can stand by you.
    Let me help empty the loft, I lift and you decide.
    Body doubling for people with ADHD, I sit and you sort.
    Downsizing? I photograph the surplus and put it online for you.
    I'll build shelves and order in the shed so you can find the hammer again.
  `,
};
