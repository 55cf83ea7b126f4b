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
  `,
  fietsen: `
    I'd like to go farther than the supermarket. Is there somebody who does 30 or 40 km on a Sunday, knows the knooppunten, and waits if a girl with a Swapfiets falls behind?
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
  `,
};
