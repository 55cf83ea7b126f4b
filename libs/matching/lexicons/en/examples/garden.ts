import type { BranchExamples } from '../../../lexicon.js';

export const garden: BranchExamples = {
  tuin: `
    The contract says "tenant maintains the garden" and we come from a flat in Singapore. It's waist-high now and there's a letter from the housing association. We've a rake.
    Was thirty years head groundsman at a school in Surrey. My back's still sound, so I'd gladly put someone's neglected borders in order on dry mornings.
    My back garden has turned into a jungle since I moved in. I don't know a shrub from a thistle, so anyone with green fingers is welcome.
    Who can help an old lady get the flower beds ready for spring?
    Looking for someone every other Saturday to keep the borders, roses and bit of grass in order. I can pay by the hour.
    Broke my wrist and everything outside is growing over my head.
    We rent a house with a big yard and the landlord says we must maintain it, but in my country I lived always in flat. Please teach me what to do in which season.
    Need a strong pair of hands to dig over the soil, move a hydrangea and spread some bark chips.
    gardener wanted, few hours a month, Utrecht west
    My husband always did the outdoor work. Since he died I look at the backyard and feel quite helpless.
    Could a student with a spade and some energy come and make my front garden presentable before the gemeente complains?
    Bulbs to plant, a birdbath to shift, autumn to tidy. Tea and apple cake in return.
    The community garden behind our block could use volunteers on Sunday mornings, as half of us are away.
    I'm in a wheelchair and would love somebody to be my hands among the lavender and the dahlias.
    I grew up on a farm in Kent and miss having soil under my nails. Happy to work in your garden on weekends.
    Retired landscape man, own tools, knows his perennials.
    Free advice on what grows in clay, shade or sand! I studied horticulture and can draw you a planting plan.
    We're two Brazilian students who love being outdoors, we can rake, dig, plant and carry bags of potting soil.
    No balcony at my place, so let me come and potter around in yours.
    I do general garden work, spring clean up and autumn clean up. I bring gloves, shovel and wheelbarrow.
    Got a border that never flowers? I'd gladly divide your perennials and replant them.
    Fancy gardening together? I'll dig, you tell me the stories of the roses.
    Refugee from Syria, I was farmer, I want to help old people with their garden for practise Dutch.
    Handy with a spade and not afraid of slugs, available Wednesday afternoons.
    I can turn your tiled courtyard pots and beds into a bee-friendly spot with native wildflowers.
  `,
  'gras-maaien': `
    With my pacemaker I'm not to push the mower. It's a patch no bigger than a cricket pitch, every fortnight from April, and it has clover in it I'd like spared.
    I have a petrol machine and strong ears. Your lawn and mine, one go, twenty minutes more. Give me a lemonade and it stays short all the summer.
    My lawn is knee high and the mower won't start. Can anyone come over before my family visits?
    Who has a cordless mower and half an hour for a small patch at the front?
    Since my hip operation I can't push the machine any more. Looking for a teenager who would do it every two weeks from April to October.
    The strip between my fence and the ditch needs strimming badly.
    grass way too long, need scythe or brushcutter lol
    I don't own a mower and buying one for twelve square metres seems silly.
    We come back from India in August and the turf will be a meadow by then. Would anyone cut it once or twice while we're gone?
    My hay fever goes mad whenever I touch the lawn.
    Please, who can cut the grass for my neighbour of 88? He still tries himself with a hand mower and it scares me.
    Ride-on mower needed for a day, big field behind the farmhouse, driver included if possible.
    Edges are creeping over the path and the lawn is full of moss. Could you scarify it too?
    Seeking a kid wanting pocket money for the mowing.
    I have an electric mower and a long cable. Your lawn can be done in the same round as mine.
    Mowing is my meditation, honestly.
    Fifteen years old, saving for a scooter, I mow your grass for five euro and take the clippings away.
    Got a strimmer for the bits round the trees and along the fence, just say when.
    Every Friday I do the stripes on my own turf the English way. Would love to do yours as well, edges trimmed and all.
    Too hot or too heavy for you to push the machine? Let me.
    I can cut the long grass with a scythe, a hobby I learned in Romania from my grandfather.
    Offering lawn care: mowing, scarifying, reseeding bald spots, a bit of fertiliser in spring.
    Holiday coming? I'll keep the lawn short so nobody sees you're away.
    My robot mower does mine, so my old petrol one and I have time for yours.
    Cutting small lawns for seniors in Amstelveen, no charge.
  `,
  snoeien: `
    That laurel has grown above two metres, and the lady behind has no light in her kitchen. She's right. My shears are blunt and my shoulder also.
    Worked in the orchards of the Betuwe four seasons, so apple and pear I cut like they should be. Hedges also, straight with a rope. Best time is coming now.
    The hedge has grown over two metres and the neighbours are losing their light.
    Can somebody with a hedge trimmer tackle my conifers?
    My apple tree hasn't been pruned for years and I'm scared of cutting the wrong branches. Someone who knows about fruit trees would make me very happy.
    Wisteria is climbing into the gutter. I can't go up a ladder with my dizziness.
    Need loppers and someone who can use them, the buddleia is taking over.
    A branch is hanging over the pavement and the municipality sent me a letter. Who has a pole saw?
    When do you cut back roses? Better still, could you show me how?
    Privet all around the corner house, about 20 metres. I have the electric trimmer but not the shoulders anymore.
    ivy eating my shed. help
    Looking for someone to pollard the willow this winter, wood is yours to keep.
    I want that laurel bush taken down to waist height, clippings can go in my green bin.
    Brambles with thorns everywhere, I need a person with thick gloves and secateurs.
    I took a course in fruit tree pruning and need trees to practise on. Pears, apples, plums, I'd come with my own saw and ladder.
    Hedge trimmer ready, battery charged, where do I go?
    I can shape your box and yew, even into a bird if you like.
    Climbing trees is my sport. I'll take out dead branches safely with rope and harness.
    Roses, grapevines, hydrangeas: each wants its own cut, and I know when.
    My brother and me can cut high beech hedge, we have platform and take the branches away with trailer.
    Every February I sharpen the secateurs and go round the elderly in our street. Shall I add you to my round?
    Overgrown shrubs? I thin them out so that they flower again.
    Happy to trim your hornbeam after the birds have finished nesting.
    I own a small chainsaw and a shredder, and can turn your cut branches into mulch.
    Ladder work with loppers, no problem for me, I'm a former roofer.
  `,
  onkruid: `
    Between the tiles, round the roses, in the gravel, dandelions and that creeping thing everywhere. I can't kneel since the replacement. An hour of somebody young would do wonders.
    Put me on my knees with a little fork and I'm happy. Nettles, bindweed, ground elder: in Cape Town I had a garden, here a balcony. I miss dirt.
    Dandelions and thistles are winning in my front beds and I can't kneel.
    Who would scrape the green stuff from between my tiles?
    The ground elder keeps coming back whatever I try. I'm looking for a patient soul who will dig out the roots with me.
    My knees are bad, could a young person pull the nettles?
    Horsetail all over the driveway, no poison please, I have a dog.
    Does anybody have one of those burners for weeds in the paving? I'm afraid to set the fence on fire if I do it myself.
    bindweed everywhere, strangling my roses
    I got a warning about the weeds along my wall. I'm heavily pregnant and bending is out of the question.
    Looking for a helping hand with hoe and trowel, two hours would make a difference.
    The gravel has become a green carpet.
    I think it's Japanese knotweed but I'm not sure. Someone with knowledge to look and to help remove it?
    Weeding buddy sought, I find it so boring alone.
    Pulling weeds clears my head after a week behind the screen. I bring my own kneeler and bucket.
    Moss and grass between your paving? I have a brush machine for it.
    I'd crawl through your borders for a cup of coffee.
    Me and my daughter can come with hoe, she likes to collect the dandelions for her guinea pig.
    Armed with a gas burner and a wire brush, I make terraces clean again, no chemicals.
    Got ground elder? I'm stubborn enough for it, root by root.
    I recognise which seedlings are weeds and which are your poppies, so nothing precious gets torn out.
    Can't bend down anymore? I can.
    Offering two hours a month of weeding to someone over 75 in my neighbourhood.
    Nettles, thistles and brambles don't scare me, I own leather gloves.
    Let me weed and you sit on the bench and point.
  `,
  moestuin: `
    Got an allotment at last after two years waiting, 80 square metres of hard clay in the Flevopolder. In Moldova was black soil, everything grows. What to sow here and when?
    I've more seedlings than sense every April, and thirty years of knowing what slugs fancy. Let me help you get a veg patch started, even if it's three tubs on a balcony.
    I've just been given an allotment and it's all couch grass. Which experienced grower could get me started with beans and potatoes?
    Anyone with spare tomato seedlings?
    Looking for someone to share my vegetable plot, it's too much for me alone since I turned 80. You keep half the harvest.
    How do I build a compost heap that doesn't smell?
    Slugs ate all my lettuce again. Who knows a trick?
    We want raised beds for the kids to grow carrots and strawberries. Help with sawing, filling and sowing is welcome.
    My courgettes need watering and harvesting for two weeks in July.
    Where I'm from we grow okra and bitter gourd. Does anyone manage it in a greenhouse here?
    blight in my spuds, what now?
    Is there a corner of someone's kitchen garden that I can use? There is a four-year waiting list for the allotments here.
    Manure to spread, leeks to plant, my shoulder says no.
    I'd love to learn about sowing on the windowsill, pricking out and hardening off.
    My pumpkins, kale and beans did far too well. Come and I'll show you how it's done.
    Fifty chilli and aubergine seedlings looking for a home.
    I have worm compost to share and can help you set up your own worm bin.
    Turkish grandmother, big experience with peppers, tomatoes and vine leaves, I help in your vegetable garden.
    Half of my allotment lies empty, you're welcome to grow there.
    Keen on permaculture and no-dig. I can lay cardboard, spread compost and plan the crop rotation with you.
    Would you like your greenhouse aired and your cucumbers watered while you're off?
    I'll happily double dig your potato bed, it's my gym.
    Seed swap at my kitchen table: beetroot, chard, heirloom beans.
    Got a balcony? I can show you how to grow herbs, radishes and cherry tomatoes in crates.
    Growing food with children is what I did as a teacher, and I'd gladly do it with yours.
  `,
  'tuin-aanleggen': `
    Behind the new-build is just sand and a heap of bricks. We want paving half, grass half, something for birds. We have the drawing, the muscle is missing.
    Street maker by profession, from Radom. Terrace, little path, raised bed, pond, I can lay it level so water runs away from house. Weekends I help people without budget.
    The terrace has sunk and puddles form by the back door. Who can relay the slabs?
    Storm blew my fence panels down, need someone who sets posts in concrete.
    I bought a new-build house with only sand around it. Can somebody help me lay out a garden with a patio, a path and a lawn?
    Want to dig a small pond with liner for frogs, who joins with a shovel?
    We'd like to get rid of the tiles and put plants instead. There's about 40 square metres to take up and haul out.
    Anyone good at building a pergola?
    Need help to roll out turf on Saturday, it's being delivered on a pallet.
    My shed came as a flat kit and the ground isn't level, so a base must be paved first.
    looking for person with plate compactor, sand and knowledge of paving
    Old decking is rotten and slippery, I want it out and gravel in.
    The gate between my fence and the alley needs new posts and hinges, it drags over the ground.
    How do I make a retaining wall from railway sleepers?
    I'm a street paver by trade and can lay your patio in a weekend, you buy the slabs and the sand.
    Built three ponds already, pump and waterfall included.
    Fence panels, concrete posts, spirit level: that's my idea of a good Saturday.
    Garden designer from Ireland, happy to sketch your plot and help lay it out for practice in Dutch.
    Tiles out, green in! I've got a wheelbarrow and strong arms.
    I can build raised borders, decking and a little greenhouse foundation.
    Need sand levelled or artificial turf removed? I own a rake and a compactor.
    We make paths of old bricks, my father and I, in herringbone.
    Laying sod is easier with two, so call me.
    Rain barrel, gravel strip or wadi, I can help make your yard ready for heavy showers.
    Pergola, swing frame, log store, trellis: I build them from scaffolding wood.
  `,
};
