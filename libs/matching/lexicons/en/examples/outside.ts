import type { BranchExamples } from '../../../lexicon.js';

export const outside: BranchExamples = {
  rolstoelwandelen: `
    My wife has MS and I've a bad heart, so I can't push her up the dyke any more. She misses the sea terribly. An afternoon now and then, Scheveningen, with ice cream from us.
    On Wednesdays our care home in Apeldoorn has too few hands and ten people who want out. I already push Mr Jan round the pond; I've strong arms, who lives elsewhere and wants air too?
    My arms are too weak to wheel myself. Who pushes me round the park on Sunday?
    Mum sits in a wheelchair in the nursing home and never gets outdoors. A strong person who'd take her out for some air along the canal would make her week.
    Looking for a volunteer to push my husband, 90 kilos, so bring muscles.
    Since my amputation I see only my four walls. Could somebody roll me to the market and back?
    Who takes grandad out in his chair for an hour? He likes boats.
    I need a pusher, flat paths only, I do the talking.
    Our care home has its yearly wheelchair outing and is short of twenty pairs of hands behind the chairs.
    My shoulder is hurt and I can't push my wife any more over the cobbles and kerbs. Help on Saturday afternoons please.
    I'm not able to walk, but I want to see trees. Please someone drive my rolstoel in the forest
    A young lad to push me up the bridge so I can feed the ducks
    My flatmate with MS needs someone to go out with, in her wheelchair, on the paths in the dunes.
    Fresh air wanted! I bring blanket and wheels, you bring legs.
    I've strong arms and time on Wednesday: who may I push?
    Happy to wheel your mother through the park and stop for ice cream.
    Physio student, knows about brakes, kerbs and footrests, likes to take a resident out in the chair.
    Can't get out because nobody pushes you? I'll come by, tuck a rug over your knees and off we go.
    I'd love to volunteer for wheelchair outings at the care home on Sundays.
    Jogger who is willing to run behind your wheelchair. Helmets optional.
    I used to push my dad around every week and miss it since he passed. I would gladly take someone else out for a roll along the water.
    Rain or shine, I take you round the block in your chair.
    Anybody in a wheelchair who wants to visit the market on Saturday? I'm a good pusher.
    I know all the paved forest tracks around Ede where a wheelchair gets through easily.
    Will bring your dad in his rolstoel down to the harbour.
    From the sixth floor I see people walk in the sun. My chair has four wheels and no motor, and my arms are done after the stroke.
    As porter I pushed beds through corridors for decades. Now with fresh air: I come Sunday afternoon and we roll to the harbour, ice cream, home.
    My wife weighs 80 kilos and I 60, uphill to the bridge I don't get her. If one helps push, we can see the ducks again.
    In the nursing home they have twelve residents and two pushers for the Thursday outing. My mother is left behind often. I live in Belgium.
    Strong legs, thick gloves, know every kerb in the village. I take your dad out in his chair while you do something for yourself, rain cape included.
    Since amputation I want to feel wind, smell the wood, touch a tree. In this path sand my wheels sink. Somebody with muscles?
    Two retired brothers, four arms, one mission: pushing people who can't walk to the ice cream man and along the quay.
    My arms are strong from carrying flour sacks. I'd push your father's chair along the water on Sunday, and he can correct my grammar as we go.
    Since the shell I sit. The lift works, the pavement doesn't. I'd like to see the sea once with someone who can push through wet sand.
    Residents behind the glass look at the ducks but nobody takes them there. I'm physio student with two free afternoons and a good grip on the brakes.
    Dad came from Iran last month and has seen the ceiling and the balcony. The tyres are pumped. Sunday, some trees?
    Nordic trainee here, thirty minutes at lunch, I'd wheel whoever lives in the home round the market and buy herring.
    For a soldier friend who lost both feet: he hates pity but likes ice cream and boats. Two of us to get him over the bridges on Saturday?
    My husband weighs a hundred kilos and I weigh fifty. I can't push him up the dyke any more, and that's the only place he smiles.
    Strong arms, free on Sunday. I'll push your dad along the river with the ducks and talk football, blanket on his knees.
    Twenty-six years old, spinal injury, not allowed to use hands much this month because of pressure on my shoulders. Going nuts indoors. Push me somewhere with trees?
    At the nursing home near the church there's a group every Wednesday, we roll twelve people out. Two pushers short. Coffee after.
    I trained for physiotherapist, and I know how to take a kerb backwards. Anyone who sits and needs fresh air, after five is fine.
    A beach chair with balloon wheels I can borrow, but my man is heavy and sand's mean. Two people for one morning by the water.
    Jogger with a bad knee, so now I push. Your mum, the woods, an ice cream halfway, I do hills without puffing.
    MS took my legs, not my love of ducks. I sit by the glass all week. A strong pair of arms to push me round the pond when the sun shows?
    Personal trainer with too little to train: I gladly push your grandpa in his chair over the dyke on Sundays, blankets over knees, stopping for every dog.
    Ex rower, cracks jokes, likes hills. I push grumpy lads and grand dames alike, through the sand if need be, Sundays from two.
    I volunteer at the care house: each Thursday two of us, five chairs, one park. Anyone with sturdy shoes to shove number three past the deer?
    She was a gymnast, my mother. Now she sits. I push her weekdays, on Saturday my shoulder rests. She likes kerbs taken at speed.
    I'm in a chair myself, electric. Let's roll side by side to the market, with one walking person who handles the doors.
    Care home choir sings in the park Thursday and nine of us roll. Pushers needed from two till four, ice cream promised by the director.
    Four years I've seen the harbour only on the calendar.
    Strong back from carrying nets, so pushing somebody along the dyke on a dry afternoon is nothing, you get the view, I get the exercise.
    Wheels I have. Legs you have. Ice cream I pay.
    My mother sits at window of the home and counts cyclists. An hour outside under a rug, with somebody who doesn't hurry the kerbs?
    Ex-stretcher-bearer. Smooth over cobbles. Sundays after church.
    On Thursdays our nursing home goes out, nine chairs, five pushers. You may do the subtraction.
    She has not smelled the sea since March. I'm too weak to push her over the dune path.
    Fit, forty, off Wednesdays. I'd wheel someone through the woods and stop at each bench.
    Feeding ducks from my chair, would someone push?
    Care home opposite me, so many on wheels by the window, I can take one out each Sunday after mass.
    The home has staff for washing, not for fresh air; Grandpa sits inside since autumn with his blanket and cap.
    Legs gone, ears fine. Take me round the market.
    My husband hasn't felt wind on his face since March. I'm too weak to push.
    Strong arms from rowing, I know every dropped kerb here. Who'd like to be rolled out to the dyke?
    Four wheels, no engine, and the sun is out.
    My mum sat in one for nine years; I pushed her through sleet and heather. Since she died my hands are empty on Sundays.
    Mountain porter once; your dad and his chair are feathers.
    Since the amputation I see only ceiling. Push me to where the ducks are?
    Mum turned ninety this week, wants to feel wind. I cannot push uphill any more.
    I push, you point. Ducks, bakery, harbour.
    Legs gone, curiosity not. Harbour, market, ice cream, four wheels.
    Used to push hospital beds, so kerbs and slopes don't frighten me. Thursdays I roll residents through the park, blanket and thermos with me.
    Strong student, spare Sunday hour, will wheel your gran along the dyke.
  `,
  wandelen: `
    Rambled over the Peaks every weekend and now I'm in a country without a bump. Still, my hip wants five flat miles. Would anyone of sixty-plus fancy Tuesdays, flask and sarnies?
    Each evening after dinner we go round Paleis Het Loo park, slowly, like in Chandigarh everybody does. Ladies who sit too much inside, walk with us, we're three already.
    Looking for someone to stroll with in the evenings, I don't like to be out alone in the dark.
    My doctor wants me to do 7000 steps. On my own I stay on the sofa!
    Walking buddy wanted in Amstelveen, about an hour, brisk pace, women only please.
    I'm 78, use a rollator and go slowly. Who would take a turn round the block with me so I don't fall?
    Anyone training for the Nijmegen Four Days? I need long Sunday miles with somebody.
    I love the heath and the woods but get lost. Who hikes along?
    After my burn-out I have to be outside daily, but I need a push to leave the house. Half an hour in the park would do.
    Ramble on Saturdays, dogs welcome, blister plasters included
    I want to walk and speak a bit with a neighbour, for my health and for not be lonely
    Is there a walking group for beginners with bad knees?
    Hiking boots bought, companion missing.
    My dad is visually impaired and would like an arm to hold on a walk along the dike.
    I walk ten kilometres along the river each Sunday. Join me?
    Fancy a wander through the polder? I know where the spoonbills are.
    I'd be glad to go for short walks with an elderly neighbour, arm in arm, at your tempo.
    Lunch break walkers unite! Every day at half past twelve from the library, thirty minutes.
    Starting a hiking group for expats: dunes, woods, long-distance paths, pancakes at the end.
    Step counter hungry, will go with anyone.
    I come get you, rollator and all, and we do a lap around the pond.
    Scottish hillwalker stuck in flat land offers company on long treks over the Veluwe.
    Feeling down? Moving helps. I'm happy to take a gentle stroll with someone who finds it hard to get off the couch.
    Tuesday mornings free for a leg stretch on the beach.
    Nordic walking instructor has spare poles and shows you how.
    The physio says every day a thousand steps, but alone I turn round at the first corner out of fear. An arm, a slow pace, a bench halfway.
    I lost my wife and my route. The dog is gone too. Mornings at nine I walk to the windmill and back, seven kilometres, and could do with a voice.
    After the new heart valve I have to build up. Ten minutes, fifteen, twenty. My children count my steps from Denmark on a screen but they aren't beside me.
    Ex midwife, 69, brisk, knows all the birds. Fetching an older neighbour for a stroll round the pond does me as much good as you.
    In my country we walk every evening in the street, whole families, eating seeds. Here at eight o'clock everything closed. Turkish lady, 66, wants company for it.
    I do long distance paths, twenty kilometre on Saturday, thermos, boots. Since my mate's knee gave out I go with no one. Fit pensioners welcome.
    Evening, I'd like to get a breath of air, but in the dark with one eye no. Two of us with a torch round the church.
    Retired forester, going out anyway. Whoever has been long in bed and must get the legs going again: I adapt, I have a folding stool in my rucksack.
    Left foot drags since the bleed. Twice a day to the letterbox and back, that's my Everest. A sherpa wanted, gentle sort.
    Retired mountain nurse, blisters are my specialty. Let's do the old towpath, every Thursday, flask included.
    At the hospital they made me go down the corridor with a pole on wheels. At home there's no corridor and no one who says come on, again.
    My knees are oiled and my evenings free, since she's gone. Around the reservoir, an hour, any weather, talk or silence.
    Dad has gone indoors for good since mum died. He used to be a surveyor and knows each path. Would someone ring his bell and say I'm off, coming? From his son, over the ocean.
    Slow is my speed as well since my stent. Every noon past the church and the goats, with pauses, you may take my elbow.
    I've a pacer's watch, a first-aid kit, and I promised my late husband to go out daily. Anyone wobbly after a stay in hospital can hook on.
    Deaf on one side, blind to nothing: I name trees, gables and gossip as we stroll. People with new words in their mouths can try them on me at ten.
    I do an hour round the reservoir each morning at eight because the doctor ordered. Somebody who'd like to practise the language while her legs move is welcome on my left side, the good ear.
    Seven thousand steps my watch demands, and the baby sleeps only if the pram rolls. Other parents, Monday at ten from the playground?
    Hiker from the Black Forest, a bit bored by flat. Show me your dunes! I've boots, cake, and I can keep quiet too.
    Breast cancer group of four, from four continents, goes slowly along the water on Mondays. You set the tempo, benches every 300 metres.
    I get lost in all these same brick streets. In my evenings I'd go a round with someone who knows which alley ends in water.
    My husband prayed, I strolled, that was our Sunday. He's gone. The dog too. The path isn't.
    Nineteen, homesick, phone addicted. Make me put it away for an hour and show me the heath.
    My wife's afraid of dogs and dark, I work nights. She needs fresh air on Tuesdays with a lady who knows quiet streets.
    Pole sticks, thermos, knee brace. I go anyway, eight k on Thursdays, in all weather, a companion who's silent uphill suits me (there's no uphill).
    After the miscarriage I'm to move a bit each day. Someone who goes beside me round the pond and doesn't ask.
    Au pairs' Sunday: dunes, selfie, chips. Any girl who's new, half past one by the fountain.
    For language students: I lead a stroll past old gables and doorways, say each thing twice. Seventy-eight, hat with feather.
    Doctor says half an hour daily, heart. Alone I turn back at the corner. Slow pace, bench halfway, who?
    Maternity leave, big pram, nobody around on weekdays. Any other mums for a loop around the lake at ten?
    I go along the canal every evening at eight after the kids are down. Burn-out taught me. You can join and be silent.
    Blind, fit and tired of the treadmill. Give me your elbow and I'll match your stride, up to ten kilometres.
    Dear neighbours, my depression is lighter when the feet move. I offer company on foot, early morning, in any weather, with thermos.
    Group of five ladies in sturdy boots, Thursdays nine o'clock from the bakery. We chat a lot, we're not fast. Newcomers and Dutch learners welcome.
    Training for the four-day march, me and my teenage son. We'd add a third who keeps us honest on Saturday mornings.
    Postnatal and pale, I don't get further than the letterbox. If someone rang my bell at eleven, I'd have to.
    Since the amputation of two toes I'm building up: round the block, then the church, then the windmill. I'd go quicker with chatter.
    Stepmum with restless dog and a free Monday. Nine thirty, seven kilometres of heath, or one if that's what you've got.
    Therapist says an hour outside each day and I only manage if someone waits for me at the gate. Slow pace, few words is OK, any weather except hail.
    Seventy four, waterproof boots, stick with brass badges, widow. I do the river loop, eight kilometres, at ten o'clock and I'm sick of hearing only my own breathing.
    New here and too timid for clubs. One human, flat roads, half seven in the evening when everyone else is eating, that's what I picture.
    Eleven weeks sober, evenings are the dangerous part. I stride through the quarter till ten. Come with me, talk or no talk.
    Each month we do twenty kilometres, our feet group, coffee at ten, blister tape in my rucksack. Lonely folk, slow folk, talkers, come to the pump.
    After my own loss a stranger walked me by the river for a year. Now I fetch other women at their gate, Monday and Thursday at nine.
    Night owl, insomnia, I circle the pond about eleven. With another sleepless I'd feel safer and the frogs sound better.
    Pram strolls for fathers! On leave, shattered, bored with mothers' talk. Every Wednesday we do the dyke and come back human.
    Divorce gave me blisters on the soul. I need kilometres. Fifteen, twenty, sandwich on a fence. Don't ask, just walk.
    My legs forgot after the coma. From lamp post to lamp post, we count them, I'm at nine. A companion with arm ready.
    Stage four, good days in between. On these I want trees. Spontaneous phone call, boots on, small loop, you decide the subject.
    Gay man, 60, widowed, fed up with the treadmill of memories indoors. Beach, woods, any weather, Sundays. I do bring good sandwiches.
    With camera and flask I roam the polder at dawn, geese, mist, silence. If you sleep badly as well, join at the pump at five.
    I'm shy of eye contact, so side by side is perfect. Twenty minutes after dinner, round the block and the school, maybe each evening?
    Doctor says ten thousand steps. I do them round the table now, which is dull.
    Beat constable for decades. Still walk the same round at the same hour. There's room on the pavement for one more.
    After Christmas my trousers spoke. Let's stroll.
    I'm slow, I stop for herons, and I don't discuss the news. If this suits somebody, mornings by the canal.
    Since I came here from the war I walk and walk, otherwise I think. Someone walking near me would be good, talk is not obligatory.
    Dyke, wind, thermos. Five kilometres, then we'll see.
    Heart attack in June, rehab finished, now they say keep moving. Alone I always find a reason to sit.
    The dog died but the habit didn't. Every evening at nine I stand with my coat on in the hall.
    Boots older than you, legs older still. Flat country, thank God.
    Nordic poles, two pairs, one lonely Finn.
    I know each footpath of this polder because I ditched half of it. I take newcomers around Sunday afternoon, tell who quarrelled with whom.
    As woman I don't like the park after dark but only then I'm free from the kitchen of the restaurant. Two would be enough.
    Round the block, with stick, ten minutes. It's a start.
    Marched for queen and country. Now I march for my blood sugar, Tuesday and Friday, easy pace, somebody to grumble with.
    Doctor says ten thousand a day. On my own I turn round at the corner.
    New boots, no blisters yet, every Sunday eight kilometres, pace of talking.
    I'm afraid in the dark park, but after work it's always dark. Two is better.
    Widow in Curaçao I was never indoors; here I'm always indoors. A stroll along the water, three times a week?
    I know all the paths behind the mill, kingfisher included, and I go at seven, when it's quiet.
    Burnout, month four. Therapist told me: outside each day. I prefer beside somebody who needn't talk.
    Four-day marches in July: training begins now. Long distances, no moaning.
    From Scotland, hill-less here, but I still must stretch my legs with someone or I go daft.
    With stroller around the lake, other mothers with strollers?
    After my heart attack I must move but my wife fears I will drop alone on the dyke.
    Since the cancer I'm allowed half an hour. A person who doesn't mind turning back.
    My poodle, my pain and I go round the lake at two.
    Every Tuesday from the church door, whoever comes, comes. Soup afterwards at mine.
    I've a pacemaker and a pedometer, was forester in Calabria, walk slowly because I stop for every mushroom. Join me on weekday mornings.
    My sister and I used to do the round along the orchards each evening; she moved to Canada and my feet still go to the door at seven.
    I'm a night owl from Manila, after late shift at eleven I still do three kilometres to calm my head. Another night person?
    Weather man, loves drizzle. Every day at nine I go round the pond, coats provided.
    Geography teacher, boots greased, flask filled. Tempo of 4 km per hour and a story at each bridge.
    After my breakdown I only go out in the dark. In daylight with someone beside me it might work.
    New in the village, don't know where the paths go.
    I did the long pilgrimage alone at sixty. Now a round past the mill with a chatty or silent person is just as good, any morning.
    My heart rehab is over, and now I must keep moving by myself. Flat ground, benches, not too fast.
    Legs of a postman, conversation of a philosopher.
    I count steps alone since the divorce. Eight thousand go quicker with gossip.
    Geologist. Every pebble on the path has a tale, we never get far. Flat shoes suffice.
    Shepherd's pace, spare stick, any Tuesday.
    Ramadan evenings I stroll after the meal under the limes. Ladies, come along, it's good for sugar.
    Nordic poles, one set too many.
    My cardiologist wants puff, my street has hills of nothing. Early bird, seven sharp.
    Cardiologist's orders after Monday: half an hour daily, flat path, not alone.
    My husband and I did the round of the lake every evening. Since the funeral my shoes stand by the door.
    Burnt out, signed off this week, four walls closing in. Slow feet, few words, trees?
    I am new in the village since Saturday and know no path. My legs like ten kilometre.
    After dark I don't dare, since that man followed me. Two of us with torch would be okay.
    New knee, first steps, please no hills.
    Baby sleeps only in the pram when it rolls; another sleepless mother to stroll with at ten?
    Every morning at six thirty I do the dyke with a flask of chai. Sixty-one, laid off, good listener, you may keep step with me.
    My dog died but the route didn't. I know mushrooms, stiles and benches, Sunday afternoons, whoever wants to come along.
    Boots, map, blisters plasters. Long treks on Saturdays, join.
    I walk in silence after my divorce. If you are also a quiet one, Wednesday evening along the canal we could be silent the two of us.
  `,
  fietsen: `
    I'd like to go farther than the supermarket. Is there somebody who does 30 or 40 km on a Sunday, knows the knooppunten, and waits if a girl with a rented bike falls behind?
    Got the e-bike at seventy and now there's no holding me. I've mapped out easy loops round the Loosdrecht lakes with a pancake stop; you'd be welcome to pedal alongside.
    Anyone for a gentle bike ride through the tulip fields on Sunday?
    I bought an e-bike but am a bit afraid to go by myself. Who rides along the first few times?
    Looking for a road cycling mate, 28 km/h average, Wednesday evenings.
    My husband used to be my cycling partner. I still have the knooppunten maps and panniers, but no one beside me.
    Who pedals with me along the Vecht, picnic halfway?
    Mountain bike partner wanted for the trails in Schoorl.
    I am new in Delft and like to discover the villages around on two wheels, not alone
    Recovering from heart surgery, rehab says saddle up but not without company.
    Cycle tour for over sixties, thirty kilometres or so, with apple cake?
    Need someone to cycle with me to my evening class because I feel unsafe on the dark path through the park.
    My racing bike is gathering dust, somebody drag me out!
    Bikepacking to Paris in May, who's in?
    Every Thursday I cycle forty kilometres with my e-bike, and you can come too.
    I'd love to show newcomers the prettiest cycle routes around Utrecht. We follow the node numbers and stop for coffee.
    Racing cyclist, flat-out or easy, willing to keep you out of the wind.
    Sunday spin along the dunes, meeting at ten at the windmill.
    Lost your riding companion? I go as slow as you want.
    Group for ladies on e-bikes, 25 to 40 km, nobody gets dropped.
    Mountain biker happy to guide beginners over the singletracks.
    Come and see the deer on the Veluwe by bicycle, I have a spare one for you.
    I'm happy to bike with someone who has become unsure in traffic, I'll ride on the outside.
    Off to Texel with panniers and tent, two more pedallers welcome.
    Ex-courier, love long rides, any weather.
    The doctor forbade me to go on the dyke alone since my dizzy spell. On Wednesday, thirty kilometres, electric, with pie at the ferry house?
    Used to race, now I potter. I know all the numbered junctions by heart and I always have a patch kit. Older riders, come along at ten by the pump.
    My saddle partner of 50 years is under the ground. The panniers hang there. I'd like to get out to the heath again with someone who does not hurry.
    Tricycle user after stroke seeks nobody fast: twelve kilometres an hour, I ring my bell at rabbits. Mondays dry weather.
    Knees allow twenty kilometres, bottom allows fifteen.
    Former mailwoman, thirty years in the saddle. I lead learners over roundabouts and past trams in the quiet hours until you dare it yourself, then we do the dunes.
    Every Sunday I do forty kilometres along the river with apple pie halfway. Newcomers with any old bike can hang on, I don't race. I know the ferries.
    E-bike, sixty-eight, widower. I do the lakes on weekdays. If you came here only lately and don't know the numbered junctions, keep my back wheel in sight.
    Who else has just bought one with coaster brake and keeps falling on stops? Let's wobble together to the windmill on Saturday.
    Every school holiday I take a bunch of au pairs and nurses along the dunes on wheels, sandwiches in the basket, no lycra, puncture kit with me.
    Map in hand, I still end up on the motorway. Could I follow a local's back light on a Sunday, slowly, to the ferry and home again?
    After the bypass I dare only ride with someone next to me. Flat roads, twenty kilometres, a pancake at the end.
    I do slow tours on the dykes Sunday morning, e-bikes and old bikes both. Nobody gets dropped, I carry a pump.
    We've a trailer with two sleepy toddlers and want to see the region. Other family with trailer for a day with picnic?
    From work to home is 11 km and dark in winter. Who leaves the hospital at half ten p.m. in the direction of the village so we can ride as a pair?
    Ladies who don't dare the big junction alone: I ride ahead in yellow, you follow. We go to the farm for pie.
    Retired postman, legs still good for sixty kilometres, but since my mate died I ride the polders alone. Sunday morning, touring tempo, apple pie half way.
    Bought an electric one after my hip and dare not go past the ring road by myself. Who rolls with me to the dunes, we eat herring?
    Gravel tyres, mud up to the ears, sixty K on Saturdays, I'm 28 and my mates moved. Faster than me is fine, slower I'll wait.
    Ladies past sixty, no lycra: my e-bike and I go for thirty km on Wednesdays, stop for pancakes. I'm fed up of pancakes for one.
    Recumbent builder. Mine's orange, seat is low, flag is silly. Touring on Sundays with anyone on anything that rolls.
    Sunday club of oldies on e-bikes, helmets and gossip, fifty km with two coffee stops. Since corona we lost half. Pump, join, laugh.
    Legs fine, saddle fine, company missing.
    I do thirty kilometres each Saturday against the wind and then home with it, like a sensible man. Someone to take turns in front?
    Got electric one from my children. It goes faster than my confidence; a calm person riding ahead would do.
    Old racing bike, old racer, flat roads. Slipstream offered.
    New in the country, everyone flies past and rings. Let us go on Sunday by quiet road, four women, with tea in the bag.
    My husband and I used to pedal to the ferry and back for a herring. The herring's still there.
    Sixty kilometres Sunday along the river, coffee halfway, no lycra police.
    My husband was my wheel in front. I would like to go again, but not alone against the wind.
    Got e-bike from my children for seventieth, don't know any routes, too shy.
    I ride slow with basket, like to stop by geese and churches. Follow me.
    Sunday peloton dropped me. I'm 62 and slower, still 60 km.
    Electric since my bypass, loves headwind now. Wednesday afternoons along the river, who's pedalling with me?
    I know every node of the network by number, used to paint the signs. Follow my wheel, there's pancakes at the turn.
    Polder surveyor. I know dykes no map shows, and a slow pedalling friend gets all of them, with cheese rolls.
    Folding bike, ferry, sandwiches in foil. Thursday group of four seeks a fifth who doesn't race.
    Flat roads, slow pedals, picnic in my panniers, Sundays.
    My cycling mate fell off the roof Monday, out for the season. Gravel, sixty km, average 24.
    Pension started on the first, bicycle polished, nobody to go round the polders with.
    Tuesdays I pedal easy with a thermos and a bird book, thirty kilometres, stops at every bench. Wheels beside mine welcome.
    Lost weight, bought a racer, found nobody slow enough. I wait at the windmill, Sundays at nine.
  `,
  'leren-fietsen': `
    I am forty-one, a nurse from Durban, and everybody at the hospital comes on two wheels except me. I never had one as a child. Need a patient soul and a quiet car park.
    Taught all four of my boys to balance in one afternoon each, no stabilisers. Happy to run behind a grown-up too, I have good knees and I don't laugh.
    I am 34, from Syria, and never sat on a bicycle. Who will teach me?
    Everyone here cycles except me. I wobble and fall after two metres, help!
    My daughter is six and still can't do it without the little side wheels. Her dad and I never learned either.
    Looking for a patient lady to teach me to bike, somewhere quiet where nobody looks.
    Balance lessons for adult beginner, I have a second-hand bike with low step.
    I can pedal straight on but turning and sticking my hand out in traffic is a horror. Who practises roundabouts and right of way with me?
    I am woman from Eritrea, want to learn ride bike so I can bring my child to school
    Had a stroke and want to relearn it, maybe on a tricycle first.
    Could somebody run behind my son's bike holding the saddle? My back won't allow it.
    Braking, mounting, looking over my shoulder: I've to start from zero at fifty.
    Cycling traffic exam in group 7 and my boy has just moved here from India, he never rode in traffic. Who practises with him?
    Is there a beginners' course on two wheels for refugees?
    I teach adults how to ride a bike, no shame, empty car park, Sunday mornings.
    In ten lessons I got my neighbour from Somalia pedalling. Who's next?
    Learn to cycle! I've a low bike to practise on and knee pads.
    I run alongside holding the luggage rack until you no longer need me.
    Never learned to ride? It's never too late; my oldest pupil was 61.
    I'm a former PE teacher who helps kids lose their stabilisers.
    For people who can balance but are scared of Dutch traffic: I ride with you through roundabouts, tram rails and junctions till it feels normal.
    Women teaching women to cycle, we start with scooting, then gliding, then pedals.
    Helmet, patience and a grass field available for your first metres on two wheels.
    I explain rules and hand signals in English and Arabic while we practise on the bike path
    Let me get you rolling. First without pedals, then with.
    I'm 63 and from Nigeria, in my youth girls did not get one. Here grandmothers fly past me. Teach me, on grass, where nobody laughs.
    Patient gym master, retired. I run alongside with a stick on the luggage carrier like with my own kids. Adult women specially welcome, empty car park Sunday.
    After my brain bleed the balance is off. The rehab gave me a three-wheeler and a booklet. Someone who practises with me the corners and the roundabout.
    Electric is something else, my wife flew into the hedge. I give older people lessons in braking, mounting, looking over the shoulder, I was traffic policeman.
    Six pedals-free old bikes in a barn, lowered seats, a lawn to fall on. I taught half the Syrian mothers of school. Your turn, Thursday, head up.
    Eleven women from six countries learned it with me on the school yard. I have low bikes, helmets, plasters. We begin by just pushing with the feet.
    Falling at sixteen is not cool. My daughter wants to go with classmates but panics at steering with one hand out. Someone young to practise with her?
    Retired gym mistress. Car park behind the sports hall, Sunday 8 am, no spectators. I run along, you look ahead, in three weeks you signal left.
    I'm from the Maldives, islands so small you walk. Now my job's 6 km away and there's no bus. I'm 29 and ashamed.
    Patient ex-nun with a tricycle, a step-through and kneepads in three sizes. Grown-up ladies, Tuesday mornings on the empty market, I hold you by the carrier.
    At thirty-eight I've never sat on one. In my country women do not. My children laugh, but I want to take them to school by myself.
    Taught both of mine in the car park with a broom handle on the back. I can do it with yours, or with you, adults are welcome.
    I know to ride but not the Dutch traffic: roundabout, hand signal, who goes first? I am afraid of trams. Practise with me?
    Every Saturday I run beside wobbly ladies in headscarves on the square, ten have learned already. There are loan bikes, step-through, low saddle. Come.
    Ex-gym teacher with three loan bikes and knee pads. Adults in the evening when the car park's empty and nobody's watching.
    I am 39 year, from Syria, and I never sat on two wheels. All my neighbours fly past me. Evening, quiet car park, someone who holds the saddle and not laughs?
    Ex gym teacher. I taught eighty children and eleven grandmothers to balance. Low saddle, no pedals first, empty playground at sunset. Nobody laughs there.
    I've the balance of a fridge. Came from a city with only cars, India, and all mums here carry two kids and a crate. Teach me, I'm scared of roundabouts.
    After the car crash I lost all confidence, I step on, wobble, get off, cry. Someone to ride behind me on quiet lanes until my legs remember?
    Women only, Saturday early, closed school yard. I had my first pedal at 41, so I know the fear. I've three low bikes and elbow pads.
    Forty-four years old, two children, and I hold the bike like it's a bull.
    Taught all six of mine in the yard behind the pigsty, soft landing. I run alongside, hand on the saddle, until you don't notice it's gone.
    In Nigeria I'd a driver. Here I've a bicycle. Balance wanted.
    After the stroke I wobble. Three-wheeler in shed, courage isn't.
    Empty bus depot on Sundays, I hold the key. Big flat asphalt, no cars, beginners of any age may fall here in peace.
    Roundabouts. I can ride straight, but roundabouts, and signalling with arm at same time, no.
    Forty-six years old and from Tehran where girls did not. I want balance, then freedom.
    Held six nieces by the saddle already, I run next to you on the parking lot.
    My kids laugh at me because I walk everywhere, I want to surprise them with two wheels in spring.
    Patient grandpa teaches roundabouts, hand signals, right of way; we begin on grass.
    In my country girls did not get on a saddle. I am 43 and I fall still at the corner.
    Gym teacher with knee pads, empty car park and endless patience. I've got eleven women rolling by now.
    My son is nine, autistic, afraid to let go of the stabilisers.
    Roundabouts here frighten me. Right of way, left arm, everyone rings.
    I've run behind wobbling saddles for the scouts all my life. My hand stays on your carrier until you say let go.
    In my country women did not sit on one. My job begins in three weeks and it is seven kilometres.
    Forty-four years old, fell into ditch at first lesson, laughed, need another teacher.
    I hold the saddle till you no longer notice.
    Stroke took my balance; I would want to try on a quiet square with someone holding the saddle.
    I taught eleven women from Eritrea and Syria how to steer, brake, stick out a hand. Low step-through available, empty car park, Fridays.
    Patience, a big lawn for soft landings and a small red two-wheeler. Kids or grown-ups.
  `,
  duofietsen: `
    My brother is blind since the explosion, but he has good legs and was a cyclist in Zaporizhzhia. Does anyone here own such a bike for two, and would ride in front?
    The one with two seats next to each other, in the care centre, stands under its cover all week. I've done the training. Who'd like to be pedalled through the bulb fields?
    I can't ride on my own any more because of Parkinson's, but on a side-by-side bike I could pedal along. Who steers?
    Our care home owns a duo bike that stands in the shed. Volunteers to take residents out on it are very welcome!
    Blind woman, strong legs, seeks captain for tandem.
    Who goes on the tandem with my brother? He's visually impaired and loves speed.
    Dad has dementia and used to cycle all over the province. Sitting next to someone on a double bike he would be in heaven.
    Rickshaw pilot needed for our old folks, training provided
    Is there anyone to be the front rider? I'm on the back seat and I see only shadows.
    I'd like to feel wind in my hair again, next to you on the two-seater.
    Looking for a driver for the wheelchair bike, my mum goes in front.
    My daughter has a disability and cannot keep her balance alone, we can borrow a parallel tandem from the day centre on Saturdays. Who'd take her for a spin?
    Side by side bicycle, electric assist, needs second person Tuesday.
    We search a kind person for duofiets with my father, he can not see good
    I am happy to steer the duo bike for a resident who can no longer cycle alone.
    Experienced tandem captain looking for a stoker with a visual impairment.
    Shall we take the side-by-side out? You sit on the right, pedal if you want, I do the rest.
    Got a rickshaw bike licence, so to speak. I bring older people through the old town in the bike with the bench up front.
    Every Friday I can pilot the care home's double bike.
    Front seat is mine, back seat is yours. Any blind cyclists around?
    I borrow the duofiets from the community centre and pick you up, blanket over the knees, for a tour past the windmills.
    My late wife and I toured on a tandem. It deserves to be used, with somebody who cannot ride solo.
    I'm fit enough to pedal for two on the wheelchair bike.
    Wind-in-your-hair rides in the rickshaw, you just sit and wave.
    Would love to volunteer on your duo-bike, I know how to handle its turning circle and battery.
    He's blind since the diabetes and was a champion once. Who takes the front seat so he may pedal behind again?
    I steer the side-by-side bike of the care home on Tuesdays, you sit next to me with a rug over the knees and pedal or don't.
    Dear people, my mother beams when wind goes through her hair. She has dementia, can't steer, but the legs go round by themselves. I live in France.
    Old racing cyclist, still strong calves. If you see badly or fall over, hop on the back of my two-seater, we do the river loop, bell is yours.
    The care home has one of those side-by-side things with two seats standing idle. I'm a student with strong legs, Thursdays I could pedal for a resident.
    My mother is blind since the explosion and she used to love speed. Is there a bike where she sits behind and pedals along, with a strong captain?
    Two saddles, one chain, one stubborn blind engineer of 40 from Kerala. I pedal hard. You just have to look where we go.
    My nan, visiting from Scotland for two months, can't balance but adores wind. I heard of bikes on which you sit beside each other.
    I trained on the electric double in the care home and have the certificate. Anyone over eighty, newly come or born here, wave from the window and we ride.
    I'm a captain for the side-by-side bike, licence from the day centre. Sunny afternoons, I steer and pedal, you enjoy the wind.
    My son is blind and dreams of speed. We bought a tandem at a flea market, I've asthma. Teenager with strong legs wanted on the front seat!
    Stoker's place is free on my tandem since my wife had her knee done. Anyone with poor sight who wants to feel forty kilometres?
    I pedal, you sit next to me and wave. The two-seater stands at the care home, I've a key and Thursday.
    My eyesight is nearly gone but my calves are fine, I did time trials once. There's a double in my shed; I need a front rider who shouts when bumps come.
    I've trained for the bike with two seats side by side. Your uncle with Parkinson's need only sit, wave and complain about my steering. Wednesdays.
    My calves are trained, my evenings empty. I steer, you sit next to me with a blanket and pedal what you like, past the mill and back.
    The tandem hangs in the shed since my wife died. I'd gladly put a blind or unsteady person on the back and pedal to the dunes.
    My grandson of 12 is blind and wants speed. He has a stoker seat, who's the captain? Polder roads, Saturday, he sings loud.
    Blind, but I've got strong legs. Somebody steer.
    At the home stands a double one with motor, side by side, and no volunteers under eighty. I'm eighty-one, I've been asked to recruit.
    Captain seeks stoker for the long two-seater in my barn.
    Husband has Parkinson's, on his own he would topple. Next to someone he could feel the wind once more, he used to race.
    Ex-coach driver pilots a two-person cycle: you sit, I tell the sights.
    My MS allows me to pedal half. Who does the other half?
    Two seats side by side, I pedal and you look around. I do it for the blind club.
    Blind since 30. I'd be the motor on the back, you the eyes in front.
    After his stroke my dad can't steer, but he can turn pedals next to someone.
    Home has a side-by-side bike, nobody dares. I dare! I was postman.
    Sit beside me, motor helps, we go see lambs.
    The bike with two seats side by side stands at the care home, I have good legs, who sits in the other one?
    Can't see, can still pedal. Front rider wanted.
    My mother giggled like a girl on such a double one last year. The volunteer has moved off. Is there another pilot for her?
    Former racer, calves of iron, I'd steer and you enjoy.
    Tandem in the barn, honeymoon model, back saddle cold.
    Lost my sight this spring. My legs still want to pedal, someone else may steer.
    Father with Parkinson's misses the wind, we could borrow the side-by-side from the care home but nobody there has time to ride it.
    He talked of it all week since he fell: one more time along the river, with a driver next to him.
    I'm captain of a two-seater, my stoker moved away. If you see badly, sit behind me, Saturday, helmet available.
    Trained for that double trike at the home, Wednesday afternoon free; bring a scarf and tell me where you used to live.
  `,
};
