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
    My husband did everything outside. Now ivy climbs over the window and I don't know what is plant and what must go. A day or two with someone who knows green things.
    Retired gardener from the parks, forty years with my hands in the soil. I like to keep an old person's garden tidy, roses, borders, leaves, twice a month.
    From my chair by the window I look out on a wilderness. It used to be my pride. Since the heart attack I may not bend or dig.
    mums back yard is a jungle, she's 91, i fly in from spain only at xmas. it bothers her more than her hip does. who has a spade and a free saturday
    I have own spade, wheelbarrow, rake and two good shoulders although I am sixty eight. I can turn the soil, plant bulbs, carry compost for a neighbour lady.
    Leaves, leaves, leaves, the whole path is slippery with them and I have already been in plaster once this year. Rake stands in the shed.
    I live in a flat since I sold the farm and I miss dirt under my nails. If you have a bit of ground and a bad back, I come and keep it nice for nothing.
    After the new knee I am not allowed to kneel for half a year, and that in spring. My pots are empty, the bulbs lie sprouting in the bag.
    Widow, used to grow roses for shows. I do the beds of two neighbours already on Thursday morning and have time for one more. Tea at eleven, with biscuits.
    The pond has turned green and stinks, the pump chokes on duckweed, and I dare not lean over the edge with my balance.
    I repot, feed and move heavy tubs for people on balconies too. Worked in a greenhouse all my life, tomatoes, then orchids.
    The pots my late wife planted are now full of things I don't recognise. One looks poisonous, one bites. Help me before I water the wrong one.
    Former nurseryman. I know what your soil wants, I move shrubs, split perennials and mulch beds for ladies who planted them with love and can't any longer.
    Tidying the borders before winter was our ritual. He dug, I pointed. Now I only point, at nobody.
    I am from Bulgaria village, 67 year, garden is my life, here I have only window. Let me work in yours, bushes, flowers, soil, everything.
    Plant pots for the balcony of my mum's care flat, so she sees something red. She can't lift compost. I'm far away in Ireland.
    Hosepipe, hoe and straw hat. I'm eighty myself but I still do flower beds for those of ninety.
    I grafted, sowed and planted for a castle, until they retired me. An old lady's rockery or herb border would make me happy again, I have all summer and my own fork.
    Back in Kerala my father had forty coconut trees. Here I have a balcony of two metres and I miss soil under my nails. If your borders need a pair of hands on Saturdays, take mine.
    We have since May a house with roses, a pond, apple tree, and a wife with chemo who'd loved it. I'm a data scientist from India, I know nothing. One afternoon a week with a person who knows?
    I've 300 square metres, shears and a good pair of boots, but since the heart thing I may only sit and point. Young foreigner who wants to learn about perennials and get paid in rhubarb?
    Former flower picker, eight seasons in the glasshouses. I divide your hostas, tie up the hollyhocks, spread bark. I want to work outside and not think.
    Our shelter has a piece of ground with roses from the nuns and nobody dares touch. A wise person with secateurs and stories would be so welcome on Wednesdays.
    Ten tulip bulbs, a spade and a baby on my back. When do they go in, how deep, which side up? My balcony in the Emirates had only plastic grass.
    Grandad type, 72, seed catalogues by my bed. Young families in rented houses with a mud patch: I'd come and bring cuttings.
    Leaves everywhere, pots cracked by frost, a rose that attacks the postman. I'm eight months gone and can't see my feet.
    I'm terrified of earwigs but in love with dahlias. Shared flat, neglected yard, four nervous biologists. Mentor?
    My allotment neighbour from Morocco taught me mint tea and grafting. I'd pass it on: Saturdays at your border with my fork, string and the old straw hat.
    Rotten fence panel, bramble, a bathtub full of frogs. We got the keys on Monday and want a place where the kids can lie on their bellies. Who advises a total beginner?
    My physiotherapist says digging is better than pills. So give me your compost heap, bulbs, buckets, I'm 33, ex-soldier, quiet.
    It used to be my husband's kingdom. Now the pear rots on the ground and the roses have black spots, and in the Philippines I had just a pot of basil.
    Greenhouse packer with day off on Tuesdays. I know to pot, stake, pinch out and water so it isn't drowned. For old people with a terrace and bad back.
    Three of us from the shelter would like to take care of the green around your community house. Two know trees, one knows only goats.
    My fingers itch from March on and I only have a balcony. Let me loose on your borders: roses, lavender, moving things, splitting perennials. I bring secateurs.
    COPD. I sit behind the window and watch my borders die. If someone would dead-head the dahlias and tie up what fell over, I'd point from my chair.
    I'm in a wheelchair and the raised bed is the only thing I can reach. The rest of the plot needs someone who bends. You can keep half the rhubarb.
    Worked in greenhouse with tomatoes and flowers seven years. My Dutch is small but plants understand me. I can do planting, bulbs in autumn, leaves, everything.
    Single mum, full-time job, and the landlord says the back must be tidy before the first or we get a fine. It's leaves and dead stuff mostly.
    autumn leaves are up to the shed door and the pond is turning black. i have rheumatism in both hands so no raking for me. cookies available
    Every Saturday ten till twelve I can be in your garden, rain also. I like digging over a border, it empties my head after a week of spreadsheets.
    Got shears, a wheelbarrow and a daughter of 12 who loves worms. We come as a pair and tidy up your front bit for free.
    Horticulture student needs hours. Mulching, repotting, getting ivy off a wall, I do it with a book in hand and a smile.
    On my free Friday I do what the boss never lets me: slow work with roses and climbing beans. People who can't bend, give me a call.
    Burnt out from teaching, good with a spade. I'd tidy beds, plant up tubs and tie in the honeysuckle for someone in a chair, then sit on the step with you.
    Dad and two teens with rakes. One Saturday in November we do the leaves for every house where someone is sick, no need to be home.
    Since my husband died the garden has run away from me. He knew every rose by its name, I only know they prick. Someone with green fingers to keep his beds alive?
    I live three floors up without even a balcony and miss the smell of soil. Let me potter in your borders on Sunday, planting bulbs, dividing perennials, deadheading. I ask nothing but a cup of tea.
    Ex greenkeeper from the golf course, retired too early. I scarify, prune, plant and swear at moles. Give me a neglected garden and Tuesday off from my wife.
    My balcony and front strip were my therapy until I slipped a disc. The lavender needs replanting and pots must be lugged. I'd sit near and point.
    Shy lad, 19, dropped out of college, like being outdoors more than talking. I can rake leaves, dig, plant hedges, carry compost. Feed me and it's fine.
    We're adopting the sad flower beds round the trees in our street. Bring a trowel on the first Saturday, I've got hollyhock seed and a hose.
    Bees need your balcony! I'm a biology teacher without class, I'll come plan flowers with you, bring seedlings in egg boxes and put up a bug hotel.
    Wanted: dirt under my nails. Therapist's order. Take me as your apprentice among roses and dahlias on Friday mornings, I hardly speak.
    Retired rose grower with a quiet house. I tie peonies, turn pots, edge borders and chat through your open window so you feel you're outside.
    Burnout brought me to compost. I've a fork, kneepads and whole Thursdays. Leave me among your shrubs, don't make conversation before eleven.
    My wife's grave has a small plot and the rest is our yard at home; both went wild. Which plants live long and need little? Help to put them in.
    Neglected square between the blocks: who lives there can plant it says the town. I've bulbs, barrow and six kids. Grown ups, bring spades, Saturday.
    My garden and I are having a disagreement. It is winning.
    Farmed sixty acres till my back resigned. A small town plot would suit me now, couple of mornings, own spade, own flask of tea.
    The roses were my husband's department. They look at me.
    I have wheelchair since two years and see from window how everything becomes jungle, tulips somewhere below. Who likes earth under his nails on Saturday?
    Give me a border, a rake and silence. Thursdays.
    Landlord sends photo of my yard with three exclamation marks. I clean offices six days, on day seven I sleep. Help me make it decent before he comes.
    Former cemetery gardener, tidy, does not talk much, neither did the clients. Planting bulbs, splitting perennials, raking leaves.
    Leaves up to the doorbell and a stiff shoulder.
    Ninety pots of geranium must go from the shed to the light and back again every spring and autumn, and this autumn my lungs are not available.
    I live on the tenth floor with a balcony and a cactus. Let me potter about in your greenery, I learned from my grandfather in Anatolia, I ask only a cucumber.
    Dahlias to lift before frost. I'll bring the fork.
    The vicarage garden was admired for a century, then they appointed me. I can preach, I cannot grow so much as moss on purpose.
    The roses did well when my husband was alive; now it is a jungle and I watch it from the window with shame.
    Farm boy from Ghana, office job now, my hands miss soil. Which back yard needs me?
    Back went in spring. Since then everything out there does as it pleases.
    I have clogs, spade, wheelbarrow and Wednesday afternoons off. I used to be head groundsman at a golf club in Perthshire.
    Hydrangeas brown, soil hard, slugs laughing. Where did I go wrong?
    Bulbs to go in before the frost, two hundred of them. My knees will not bend and the ground is cold.
    My flat has no green at all. Let me potter in yours, I know perennials and composting.
    Landlord wrote me the garden must be decent before first of month, I am single mother with no tools and no idea.
    Fern, hosta, acer. I'd divide, mulch and feed yours.
    With a walker I can't go over the gravel to my borders, they're asking for manure and love.
    In Shiraz my father had pomegranates. Here I will look after anybody's flowers just to hear the bees.
    Every leaf of the village blows into my yard, and I only have a rake and lumbago.
    Strawberries, roses, greenhouse: I can look after it until your leg has healed. Trained in a royal park, don't be frightened.
    Two hours digging for one coffee, that's my tariff.
    In Guangzhou my balcony was one metre and I grew forty pots. Here I see gardens nobody touches; let me sit in one and bring it to life.
    I spent my life as a florist, up at four for the auction. My hands want earth again, so tell me if your flowerbeds have got the better of you.
    Forty years head gardener on an estate, now on the fourth floor with one geranium. Let me put my hands in your soil.
    Since my stroke the roses look at me and I look at them.
    I miss the garden of my parents in Syria, the jasmine. If you have a bit of ground and no time, I come with love and gloves.
    Cemetery keeper for 28 years. Beds, borders, edges, I know what flowers without fuss, and I'd rather work for the living now.
    Own knee pads, own spade, no garden of my own.
    Nun for thirty years, tended the cloister beds. Left the order, kept the trowel.
    Rake, hoe, thermos, Thursday.
    Flower-shop girl. I'd plant bulbs in your front strip in October so that you have crocuses under your window.
    Bulb farmer's son, kneels easily.
    When I was in prison I learned about roses. Now outside, with certificate, I look after anyone's.
    Hydrangeas brown, pond green, me blue.
    My balcony's full, my hands aren't. Window cleaner by day, dahlia fool by evening.
    Since the stroke in spring my borders are a jungle and the roses hang over the path, I can only watch from the window with a blanket.
    My husband kept everything so neat out there. He died on the ninth and I do not know even where the bulbs are.
    Landlord's letter: tidy up behind the house before the first or fine. I have a hernia.
    Ground-floor flat, new, wild, one spade, no clue.
    The storm laid my fence and dahlias flat, who rescues what still lives?
    Redundant since Friday, desk man with a need for mud. I own spade, rake, wheelbarrow and gloves and will work in your borders any dry weekday.
    I grew up on farm in Ukraine, my hands miss earth in the apartment. Saturday I can dig, plant, rake leaves by old people, for coffee.
    Exam in three weeks, garden inspection from the housing people in one. Can't do both, the ivy is winning.
    Retired park keeper, bad ear, good back: I'll see to your shrubs and beds two mornings a week, mulch included.
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
    It reaches my knees already and the cat disappears in it. The machine is in the shed, electric, but my pacemaker and I don't trust the cord.
    Every second Saturday I do my own lawn with a petrol mower, so your strip I can take along in ten minutes. Former greenkeeper, straight lines guaranteed.
    Since my shoulder was replaced I can not push. The green at front is like a meadow and the neighbours look at it.
    Have a strimmer, a ride-on and too much time since I stopped farming. Widows with a big plot behind the dyke, tell me, I drive over.
    Dad insists on pushing that heavy old cylinder thing round in the heat, at 87, with his heart. Could someone beat him to it on Fridays so he needn't?
    grass too high. machine broken and me also broken, disc in back. please who has a mower and half hour
    Petrol mower for loan with me attached, Saturdays after ten.
    I got the old robot from my boss and it got lonely on my four square metres. So now I walk behind a real machine, Sundays never, Fridays always, for folks with bad hearts.
    Petrol mower, back of my van, twenty minutes a lawn. Saturdays I do three for people who've bad hips, a fourth is no problem.
    Host grandma has a strip at front up to my ankle and only a push thing with blunt blades. I tried, I made holes like a sheep.
    Put the boys' goalposts aside and I'll do the green with my electric one, edges too. I'm saving up nothing, I just like stripes. Englishman, what can I say.
    Ours is so high that the cat disappears. The machine starts, coughs, dies; and I sneeze terribly from it.
    Between the molehills at the shelter it's knee deep and the boys can't find their ball. Anyone with a ride-on thing?
    I've a scythe. Learned it at my uncle's in the mountains. Wet, steep or long, I cut it and rake, before breakfast.
    It's up to my knees and there's a cat lost in it, I think. Mower's electric, I have it, but I'm eight months pregnant and huge.
    I've a petrol mower and I'm doing ours anyway, so if your lawn's near mine I'll just carry on, edges included. Fridays after school pick-up.
    The machine is too heavy to push for me since the heart operation. Front and back, maybe forty minutes for a young person. Every second week in summer.
    14 yo saving karma points for school community hours. can cut ur grass w/ our mower, i empty the bag too and i dont do flowerbeds sorry
    Got a ride-on from my uncle and honestly it's a toy. Anybody with a big field of grass and bad lungs, I'd be over on Sunday.
    Robot broke, so I'm back behind the old push one and enjoying it. I'd stripe your back too, take the cuttings for my hens.
    Hernia operation, six weeks no pushing, and outside my window it is knee high with dandelion clocks floating everywhere. The machine is electric and the cable is long enough.
    Own a restored 1962 cylinder machine and it needs exercise! I'll do neat stripes in front of anyone's house in our street for the joy of it, Saturdays, dry weather only.
    Pollen makes my asthma explode, so I can't cut it myself, and there's a hedgehog family, so no robot please. Somebody careful, every two weeks until September?
    My new ride-on is ridiculous for my little plot. The widow on the corner, the lady with crutches, anybody: I'll come roaring in and do yours too.
    Scythe! I learnt it on a course after my breakdown. Verges, orchard, long wet stuff where machines choke, I swing at dawn and rake it up.
    Petrol mower pulls my arm out and the cord always wins. Small front patch, ten minutes for a strong one, and I'm 88.
    Football groundsman, forty years of lines. Ask me to trim your patch, I do edges with shears as well, on Saturdays before the match.
    Push reel, quiet as scissors, I come Sunday without waking a soul. Do it against panic attacks, up and down, up and down. Your green, no pay.
    You could lose a goat in front of my house. Perhaps I did.
    Own a petrol mower that starts on the second pull and a free Saturday morning. Your lawn, my ears, fifteen minutes.
    Pacemaker, so the doctor forbids me to pull the cord. Since then the daisies come up to the bench.
    Ride-on tractor, bored driver, long grass wanted.
    The machine is fine, the petrol is fine, only I am eighty-four. A lad with strong legs, every second week till October.
    Got a scythe from grandad and I know how to whet it. Orchards, verges, a meadow behind the house, I do it at dawn when it is wet.
    It stands up to my dog's belly, and my own machine needs pushing that my heart won't allow.
    Got a ride-on mower and a podcast. An hour, done, stripes included.
    Fifteen, strong, saving karma for scouts: I do your lawn every two weeks till October.
    Since my heart operation doctor forbids me to push anything, and the green carpet outside grows like in the tropics.
    I have a quiet battery machine and every other Friday free. I'd happily cut the little green strip of people who can't push, no petrol smell, no noise.
    The grass is up to the dog's belly and my mower's up on bricks.
    Was groundsman at the football club, stripes are my pride. Your lawn may have them too, Saturday after ten.
    Golf greenkeeper laid off in winter, restless by April. My cylinder mower leaves a carpet.
    Sixteen, strong, ride-on machine from my granddad.
    Bought myself a scythe, took a course, I'm dangerous and quiet. Overgrown paddock?
    Daisies are charming until they reach the letterbox.
    My petrol mower likes strangers' lawns on Saturday.
    Pacemaker put in last week. No pushing for six weeks. It grows anyway.
    Hay fever knocked me out, lawn high as the dog.
    I bought a ride-on machine in a moment of madness and my own strip takes four minutes. Let me do yours, front and back, every second Friday.
    Sixteen, saving nothing, just want to do something useful after being suspended. I push the mower for pensioners, edges too.
    Our scythe-man moved away, field behind the chapel is knee-deep and the village fête is on Sunday.
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
    The hedge leans over the pavement now and mothers with prams must go into the road. I used to stand on the ladder myself but I am forbidden ladders.
    Fruit grower, retired, own saws and shears. In January and February I come to cut back old apple and pear trees, that they carry again.
    The conifer takes all the light from my kitchen, I have the lamp burning at noon. Just a metre or two off the top.
    Wisteria has crept under the roof tiles since my man passed. He knew where to clip. I only know it makes a lot of noise in the wind.
    Got long telescopic loppers and nobody to use them for. Overhanging branches, laurel, privet, brambles through the fence, and I take the clippings along.
    Roses want cutting in March just above the eye, my mother taught me, but with arthritis my thumbs no longer squeeze the secateurs.
    Tree surgeon in his youth, hedge man in old age. Yew, beech, box, holly, I cut it tight as a haircut, ladder and hearing protection included.
    Ex-rose grower, secateurs in my coat pocket. I cut back the lavender and lift the crown of your plum, and new people may hold the ladder and ask why.
    Apple trees, roses, wisteria, I was a nurseryman. January till March my saw is sharp, and I'll teach any curious foreigner which bud to leave.
    Branches from our side are scratching the old lady's window at night and she believes it's burglars. We need someone who dares up with a saw.
    The ivy is lifting the roof tiles of our student house. None of us dares climb.
    My father tended olives, I tend your pear tree. Bring no chain saw near it; a folding blade and one thoughtful hour in February is all.
    Beech hedge, four by twenty metres, and letters from next door. I'm a poet.
    The conifers shut out all the light in the kids' bedroom and I can't go up a ladder with epilepsy. Someone with a long saw?
    Hedge trimmer, three metre steps, and an ear defender: I do beech, privet and laurel, straight as a ruler, and I take away the clippings.
    The apple tree is growing into the neighbour's gutter and we argue. I don't know which branch may go and which not. Who understands fruit trees?
    Worked for twelve years with a tree surgeon. In winter I can do your pear or your vine or your wisteria properly, not just hack at it.
    People in wheelchairs, me included, get lashed in the face by the ivy sticking out over the path. It's from my own wall, alas, and I can't hold shears.
    Arborist with a free Monday. Overhanging cherry, a hedge gone wild above two metres, I've ropes and a chipper; wheelchair paths first.
    The apple tree hasn't had a saw near it since dad passed and the branches now scratch the gutter. I have the ladder, not the courage.
    No fear of heights, fond of roses. I take back wisteria, vine and holly at the right moon, and give the cuttings to my rabbits.
    Bonsai man here, but I also have the long telescopic saw. Fruit trees in winter, lavender in August, box into balls. I love a sharp edge.
    The conifers on the border have grown above the neighbour's window and he's grumbling. I've a trimmer but tennis elbow in both arms. Sunday?
    Roses are climbing into the washing line and I bled on the pillowcases. When is the right month and who holds the secateurs?
    Studied forestry, got no job, own the long hedge cutter and a lorry tarpaulin. Twenty metres of beech, laurel, ivy on the gutter: one Saturday, swept after.
    The privet has reached the bedroom. It was not invited.
    Long ladder, sharp saw, orchard man. February is the month.
    Neighbour complains that my conifer eats his sun. He is right but I am not going up there with my dizziness.
    I know where to cut an old apple tree so it forgives you. Grew up among pear orchards, bring loppers and take the twigs for my goats.
    Ivy has got into the gutter and is now coming through the roof tiles to say hello. Someone not afraid of height with shears?
    Beech hedge, thirty metres, arthritic owner, blunt clippers.
    The privet has eaten the gate; the postman now throws letters over it.
    I own a long-reach trimmer, a ladder with feet and steady nerves. Tree surgeon, retired, Yorkshire.
    Apple tree hasn't seen a saw in nine winters.
    Neighbour complain my conifers take his sun, I am 74 and not going up the ladder again after my fall.
    Grapevine, wisteria, roses: I know which bud to leave. February is best.
    The laurel is blocking my kitchen light and my secateurs are blunt.
    My beech is over the fence and the neighbour has started sighing.
    Thirty years in orchards in Poland, I know which branch must go and which one carries apples. January is the time, I come with ladder.
    Roofer, no fear up high. Ivy in the gutter, wisteria under the tiles: my shears get there.
    Sharp secateurs, steady hand, and I can't bear a badly shaped privet.
    Tree surgeon, climbing belt retired, pole saw not.
    The pear hasn't been touched since my husband died, he knew which buds. Now it is all shoots to the sky.
    Sharp loppers, steady ladder, your apple tree in February.
    Conifers out of hand, neighbour angry, letter came.
    My shoulder is torn and the privet blocks the street lamp now, whoever walks by gets a wet face.
    When is the vine cut back, before the frost or after? My father did it always and last week we buried him, I am afraid to kill it.
    I have a long-arm saw and a shredder from my years at the nursery. Apples, roses, beech hedges: I come in February and leave it tidy.
    Certified with chainsaw, ex-forestry, free after the layoff. Overgrown laurel? I do it to size.
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
    Between the tiles it grows ankle high, and with my walker every tuft is a danger. I can sit by and point.
    On my knees is where I am happiest, I put on an audiobook and pull dandelions and ground elder out by the root. Seventy, widow, supple. Your border is welcome.
    bindweed and nettles strangle my strawberries, I came out of hospital six weeks ago and may not stoop
    Retired roofer with a gas burner and a scraper: moss and green rubbish out of your terrace joints, so that nobody slips.
    My husband's grave has gone all to thistles, I was ill the whole summer. To bend down is not possible for me. Who comes along and clears it, I bring the violets.
    Little stool, kitchen knife, podcast: I clear the green from between your paving stones.
    My knees still bend, thank God. I'll kneel between your paving stones and pull out dandelions and thistles while you sit and tell me Dutch words for all of it.
    It's taller than my daughter, it stings, and the housing company sent a warning with a photo. I work double shifts. Which of it may stay and who pulls the rest?
    Horsetail between the gravel, bindweed through the beans, ground elder everywhere. I have pension, hoe and podcast. Tell me which bed first.
    The gap between the tiles is full of moss and the landlord wants it clean before we get our deposit. My asthma hates the dust.
    My mother in Romania did it on her knees singing. So do I. Early mornings, before the heat, I can do paths for whoever can't stoop.
    Between all tiles grows the green stuff, and kneeling is over for me since the new knees. The council sent a note already.
    I find it soothing, I really do: on my knees with a little knife pulling dandelions out of your drive. Podcast on, two hours a week, yours.
    Ground elder everywhere. I have lupus and flares after ten minutes of sun. If somebody could pull it out before it strangles the peonies.
    With my burner and scraper I can do your terrace and path in an evening. No poison, we have toddlers ourselves.
    Detention-class teacher by day, so evenings I pull up thistles with joy. Cracks of your patio, between the strawberries, roots and all.
    My knees are finished from thirty years goalkeeping, and between the tiles it is turning into a meadow. Somebody with young legs and a scraper knife, one afternoon?
    Ground elder. Everywhere. I pulled for an hour and cried for two, because this was my sister's border. Two hands more, kneeling mats I have.
    Strangely I find it soothing to pull dandelions out with the root. Burnt out teacher, two mornings weekly, show me which ones are not supposed to be pulled.
    Bored goalkeeper on bench needs to crouch. I've gloves, a long fork and podcasts. Horsetail, nettles, ground elder, I go at it two hours at a time.
    Nettles up to my chest behind the shed, that's where the kids' ball goes. I'm bad with my lungs. Who wears long trousers?
    I do pavement cracks with a little burner and a wire brush, love it. Old schoolmistress, up early. Show me the worst terrace of the street.
    Ground elder. If you know, you know. My knees don't bend.
    Between the paving stones of our terrace it is greener than in the flower bed, and I can no longer get down, or rather I can, but then I stay there.
    Dandelions are my therapy. Have you any? I pull.
    After a day on the bus among people I like to sit on an upturned crate and pick nettles and bindweed out of somebody's border. No radio please.
    Thistles behind the church, priest with lumbago.
    I have hoe, kneeling cushion and the month of May. For old people at the dyke who cannot bend, I scrape the path clean, roots and all.
    Between the paving it's all dandelion and moss and I cannot get on my knees since the prosthesis.
    Ground elder everywhere. Help me pull before it seeds.
    Strange hobby perhaps: I find it calming to pull thistles out by the root with headphones on. Your border next?
    No poison, only fingers and a hoe. I go through your vegetable beds and gravel, one hour a week.
    Nettles as high as my granddaughter, she got stung.
    Ground elder. Everywhere. I surrender.
    Pulling dandelions out from between paving stones calms my head, I had burn-out last year. Your path may be my therapy.
    My back is fused, I can't stoop, and the thistles already are in flower by the front door.
    Nettles, horsetail, bindweed: my old enemies, I was a beet farmer. Lend me them for a morning.
    I pull, I whistle, I leave the poppies. Former roadside crew.
    Moss, clover, goosegrass: whole front looks as if nobody lives here. I can't get on my knees.
    Pregnant with complications, lying flat since Monday, and the thistles are coming between all the tiles.
    Dandelions through my gravel, spine operated, can't kneel.
    Ground elder everywhere between my mother's strawberries, she cries when she sees it from her bed.
    I find it calming to pull nettles since my burnout, honestly, give me your worst corner and a bucket, mornings only.
    Have kneeling pad, hoe and radio. I scrape moss and green from between your paving for a glass of tea.
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
    Forty years I had the allotment by the railway. Now I manage one row of leeks and the rest lies fallow. Someone young who digs, and we split the harvest?
    I will teach you when to sow, how deep, what next to what. Retired teacher, two square metres of beans and endless patience with beginners.
    From my mother in Syria I have seeds, cucumber, mint, mloukhieh. But my balcony has no sun. Does anybody have a corner of earth?
    Too many seedlings again, tomatoes, peppers, kale, on every windowsill. If you build a raised bed at sitting height I come and help you fill it.
    My potatoes must come out of the ground before the blight gets them and my back went on Tuesday.
    Spare half of my plot by the sheds is free for an older person, I do the digging, you bring seeds and know-how about onions.
    Thirty-one years at the allotments. I show people from hot lands what does grow here: broad beans, chard, beetroot, and when the cabbage flies come.
    There's a strip of my allotment I no longer manage, about ten by four. A family from elsewhere may have it for beans, pumpkins, coriander, and get my compost as well.
    My okra seedlings died again. But I've a plot by the railway, a shed with a stove and a lot of courgettes. Somebody beside me who knows when frost is over?
    A row of raised beds behind the shelter, twenty men bored. Farmers, most of them! Give us seeds, water tap and somebody who knows this clay.
    Pumpkins too many, knowledge too much. I'm 80. A pair of young arms gets half the harvest, and how to earth up leeks.
    Forty years of beans, leeks and potatoes behind me. My spade arm is tired but my head is full; I'd gladly show a young family when to sow what.
    In my country we grow aubergine, okra and mint behind every house. I have now only fourth floor. Maybe somebody has piece of ground we do together, half harvest for you?
    School greenhouse run by me, a volunteer mum: I've tomato and pumpkin seedlings left and hands to help anyone plant them out in a box.
    I have a raised planter at wheelchair height and I'd like lettuces and strawberries in it. Which soil, how deep, and who lifts the bags?
    My polytunnel holds more than I can eat. Come with your kids on Saturday, I show how to pinch out tomatoes and they take home a seedling.
    First time I have plot, in Ukraine my grandmother did all. When I put the tomato outside? Which thing eat my cabbage? I search neighbour who shows me one hour in week.
    Allotment 14 is too large since my friend died. Half is for you: rhubarb stands there, soil is black, water from the ditch. I teach you when to sow.
    Forty years of leeks, prize pumpkin twice. I walk by your beds, say what the slugs like, and show how to string beans and rotate. Bring wellies.
    School yard gets four raised beds and twelve wild children. I need a calm grower who shows how to sow radish and not step on it.
    From India, I grow okra, curry leaf and bitter gourd under plastic, yes here! I give seedlings and teach watering. Come with pots.
    Depression group wants a shared plot: potatoes, garlic, a bench. Somebody who's grown food before, to show us without hurry what goes where.
    Inherited an allotment and four kinds of seed packet in a language I cannot read. When do the beans go in?
    Seventy summers of leeks. Ask me anything about leeks.
    Slugs ate the lettuce, pigeons the cabbage, I ate nothing.
    I have too much land behind the farm for one widower. Come take a strip, grow your okra or your potatoes, manure is included and plenty.
    In Ukraine I had tomatoes like two fists. Here I have a balcony facing north. Is there somewhere a corner of soil I may dig, I share harvest.
    Old greenhouse man gives away seedlings, pumpkin and pepper, and will come to look at your sick tomatoes with great seriousness.
    First allotment, clay like chocolate, planted beans, all eaten. What now, experts?
    In Eritrea we live from the field. I can show chilli, spinach, tomato in small balcony pots also.
    My greenhouse stands empty since the stroke, share the harvest with me if you do the digging.
    Seedlings on every windowsill, thirty kinds. Take kale, take pumpkins.
    Want to sow okra and kangkong in cold ground, possible or not?
    Potatoes, broad beans and leeks are my religion; sixty years on the same plot and I'd happily guide a beginner.
    Allotment holder since 1979, too many bean poles, too few pupils. A square metre is enough to start.
    I sow, the slugs eat. Who knows better?
    We are from Nigeria and want to grow okra and pepper here, is it at all possible with this sun? Somebody with a greenhouse maybe knows.
    I save seeds from tomatoes, thirty kinds in envelopes. Come in March and we prick them out on my windowsill.
    Farmer's daughter from Anatolia, misses aubergines in her own earth.
    Raised bed built, now what goes in?
    Half my rhubarb bed could be yours to dig.
    Slugs ate every lettuce in one night. First year, on the point of giving up, advice welcome.
    Got plot number nine yesterday, bare clay. When do potatoes go in?
    The hail destroyed all tomato seedlings I grew for the school, does anyone have small plants over and show the kids how to tie them?
    Forty years of carrots and onions behind me and too much ground for my lungs. Take half of my plot, I sit on the bench and tell you what to sow.
    Pumpkin seeds, bean poles and time on Sunday; I'd happily start raised beds on your balcony.
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
    I sold the car, so the drive could become something with flowers. Concrete tiles out, soil in, but that is no work for a woman of 76.
    Landscaper on pension, I draw you a plan on graph paper and help lay the path wide enough for wheelchair or rollator.
    New house for older people, garden is just sand and rubble. I dream of a little terrace, a fence, a bench and a pear tree. Don't know where to begin.
    Old paver with own rubber mallet and plate compactor. Sunken terrace, puddle before the back door, I lift it and lay it level again, Mondays only because of my heart rehab.
    Behind our new-build there is only sand and builder's rubble. We'd like a terrace, a few steps and room for a fig tree but have no idea how to begin.
    I drew parks for a city in Iran. Now I'd sketch with you, string on sticks, and lay the path and plant the hedge, because otherwise my hands forget.
    Landscaping student needs practice: I dig the pond, stack a low wall, choose plants that bees like. You pay only the pallets of stone.
    Paving out, plants in: council gives subsidy but the slabs are thirty kilos each and I study Law.
    I laid dry-stone walls in Wales for a living. A curved seat, a sunken bit, a pergola from old beams, I sketch on the back of an envelope.
    Landscaper by trade, off on Fridays. I make a drawing for you with a path wide enough for a wheelchair and help you set it out with strings.
    New-build house, a rectangle of mud and a swing set still in its box. No idea about levels, drainage or where a hedge should come.
    I can lay paving and a small fence and I have plate compactor of my cousin. If you want terrace for the wheelchair of your mother, I come look.
    Autistic son needs a safe sensory corner outdoors: a bit of sand, stones, soft plants, something to hide in. I've ideas but not the muscle to build it.
    I dug our own pond, laid clinkers, made a willow hut. If you've a bald plot and small ones, I bring string, spirit level and a wheelbarrow.
    Ours is forty square metres of grey paving and I want the tiles out, a pond for frogs and a winding path. I've got sketches, a mate and a wheelbarrow, but not a clue about levels.
    Landscape gardener till my heart attack. I may not dig but I may draw and point. Bring a spade and I'll turn your yard into something with bees.
    Unemployed set builder: I think in levels, planks and paths. Scented corner, pond with frogs, raised beds for a wheelchair, I draw it and dig it.
    Bench, sandpit, willow hut and a strip of wild flowers: the bare lot by the flats could be ours. Who can draw and drive a mini digger?
    From mud to meadow is my hobby, I've done nine back yards: levels, edging, borders drawn with flour, plants from cuttings. You do the barrow.
    The builders left us a yard of sand and one boot.
    I laid paving for the council for thirty-five years. Path, terrace, little wall, I set the string straight and tell you how to do the rest.
    Out with the tiles, in with something a bee would like. I've the will, no wheelbarrow, and no notion which end to start.
    Pond to dig. Own shovel. Enjoys mud.
    We bought house with only concrete behind. Wife wants grapes, children want swing, I want shade. Somebody who can draw it and measure with me?
    Digger driver with a mini excavator on Sundays: level your plot, set the fence posts, roll the turf. Draw me a plan, a beer mat will do.
    We bought a new build, outside is only sand and one forgotten brick. Where does one start?
    I drew parks in São Paulo for work. Give me your twelve square metres and I sketch pond, path and shade.
    My son wants a pond with frogs, I have the liner but digging with hernia is no.
    Fence, raised beds, a wee terrace, all from rubble.
    Forty paving slabs must be lifted and a bit of turf laid so Dad can wheel himself out there.
    New-build house, outside is only yellow sand and a dream.
    Paviour by trade, bad at sitting still since retiring. Draw what you want on a beer mat and I'll help get the terrace level.
    Digger licence, mini excavator from my brother, a weekend free. Slabs out, soil in, you choose the plants.
    Studied landscape design, now home with the baby. I'd sketch a plan for your bare plot in the evenings.
    Dry-stone waller from the north of England. Bring me rubble and I'll give you a rockery.
    My autistic son needs a place outside to run and dig; now there's rubble, brambles and a washing line.
    We moved in on Saturday and behind the door there is only builders' sand and a broken bath. Where to begin with terrace, path, a bit of green?
    All the slabs must go out after water came into the kitchen again last week, I want plants in place of stone but can't lift.
    Digger came through, left a moon landscape. Turf? Beds? Help me draw.
    I laid terraces and ponds for twenty years until my knees quit; I can still design, measure with string and tell your strong nephew where each slab comes.
    Free in May, with wheelbarrow, plate compactor and two sons. We make you a new front patch with wadi and perennials.
  `,
};
