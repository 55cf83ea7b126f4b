import type { BranchExamples } from '../../../lexicon.js';

export const sports: BranchExamples = {
  sporten: `
    I was always moving in Cape Town, hiking, netball, anything, and since the move I've put on nine kilos from stroopwafels. Who'd get me off the couch on Tuesday nights, whichever thing you do?
    Anything with sweat. I climb, row, do bootcamp in the park, and going by two is nicer. Tell me what you always wanted to try and I'll tag along for the first lesson.
    I need a sports buddy, otherwise I'll never leave the couch.
    My son has Down syndrome and wants to do a sport like his sister. Who'd go along with him to the club?
    Looking for someone to keep me motivated: we could try bouldering, or rowing, or anything.
    Climbing partner wanted, I've a belay certificate.
    Want to get in shape after the baby, together with other mums in the park.
    Is there anyone who does judo or karate and could train with my nephew?
    I'd like to go skating at the ice rink but I wobble and want company.
    Which man of about 60 would be active with me once a week? Doctor says I have to move.
    Archery, has anybody tried this? I'd like to begin but not by myself.
    Refugee boy of 15 was kickboxer in Afghanistan. He looks for a club and someone who brings him.
    Search for sport mate, all level, after work.
    Outdoor bootcamp in the park, free for neighbours, Saturday at nine.
    Sporty student wants to take someone with a disability along to a sports club.
    I go bouldering on Thursdays, come along and I'll show you the ropes.
    Let's be each other's big stick: exercise together every Monday, no excuses.
    Ex PE teacher organises sports afternoons for kids on the grass field.
    Who'd like to have a go at rowing? Our boat has a free seat and we've a cox with a loud voice.
    I do martial arts and teach basic self-defence to women.
    Rollerblading, skating, ice in winter, you name it. Join me!
    Want to work up a sweat with a fifty-plus gang? We do a different sport each month.
    I'd gladly cheer on and accompany somebody to wheelchair sports.
    The cardiologist said move, but with whom? I was in the rowing eight at twenty, now I am 70 and round. Anything on which I don't drop dead.
    Ex PE teacher wants to get stiff men off the sofa: bowls, walking football, curling on wheels, whatever, we try something new each month.
    My friends talk only about their ailments. I'd rather sweat. Woman, 66, tried judo once, who's in for archery or rowing or something mad?
    I have a trainer certificate for heart patients. Small group in the hall, ball, mats, music, we laugh more than we pant. Friday ten.
    Before I came here I was on the judo team of my university. Now I get soft from stroopwafels. Any sweaty thing, with any group, evenings.
    Former PE master, 66, whistle still works. Get the young lads from the shelter off their phones: climbing wall, badminton, obstacle course, whatever they fancy, I have the hall key.
    I was a wrestler, then the knee, then the war. Would like to start again with something, climbing or rowing, but I don't know how clubs work and alone I don't go in.
    Whoever knows: is there anything here like netball, or aerobics, or a class where a heavy girl from Nigeria isn't stared at?
    I want to move again after the baby and can't face it alone. Doesn't matter what: skipping, circuits on the field, with prams at the edge.
    Adapted PE teacher. Saturday I open the hall for children with and without wheels, we do hockey, balance, tumbling. Come and be silly.
    Twelve kilos on from the antidepressants, my knees complain. A buddy of around forty who also hates it, so we can go hate it together?
    Climbing wall, rope and belay licence. My partner moved. I'd take along a beginner, also somebody with one arm, I've seen it done.
    Community sports coach between contracts. Mothers with prams at ten on the field: squats, bands, laughter.
    Was always in some team, then the accident, then the sofa. I want to sweat again, don't care what: badminton, circuit, rowing. Need somebody who drags me along.
    I was physio for a hockey club, now my own schedule is empty. Anyone who wants to get moving after illness, I make a plan and do it with you.
    We've hung a rope, rings and a net on the square. Every Sunday open play for all ages: rounders, skipping, tug. Bring lazy uncles.
    Blind runner, goalball, wheelchair tag, I organise Saturday sport for everyone with a body that's been through stuff. Buddies needed and new players.
    Kayak for two, I'm one. Learnt it after rehab, water keeps my head in order. Can you swim and get up at seven?
    Petanque, archery, kubb on the grass: the retired and the fired are welcome from two. I bring everything, including sticking plasters.
    Belt has one hole left. Which way is up to us.
    PE instructor from the barracks, mellowed. I'll get anyone moving, no shouting, or only if asked.
    Judo suit since school, unused. Partner of same weight, hm, heavy.
    Widow, sixty-six, I'd try anything except jumping: bowls, archery, rowing. It's the going in alone that stops me.
    Two paddles, one kayak, dry humour only.
    I lead a group of gentlemen doing ice skating on whatever freezes and, as nothing freezes, roller skates. Helmets advised.
    Doctor says move, alone I sofa. Anything with sweat will do.
    I gave PE in Porto Alegre. I'd get a group of stiff neighbours moving on the field.
    Judo suit from before the kids, still fits nearly.
    Boxing pads, climbing wall, rowing: I try all, need a buddy with courage.
    My daughter, 12, deaf, wants a club where they wave and don't only shout.
    Ice skates sharpened, who goes round with me holding hands?
    Olympic reserve, never got off the bench. Whoever wants to sweat on a Tuesday, rowing machine or skipping rope, I'm your mate.
    Ice skates sharpened, pond nearly ready.
    I coached judo for thirty years, the mats are still in my barn. Kids and stiff dads can roll about there.
    Wheelchair user, fanatic, tired of being told to rest. Hand-cycle, archery, I try anything with a mate.
    PE teacher unemployed in summers: rounders, frisbee, mini-triathlon on the green, any age.
    Unemployed archer shows beginners bow and target.
    Judo mate broke his rib. Mat is booked, Thursday.
    My boxing school stopped after the flood, who holds pads?
    Rowing: my boat needs second pair of arms since my partner gave birth Monday.
    I coached skating before my knee. Winter's here, ice is thick, I teach adults to fall and get up, Sunday.
    I was gymnastics teacher, just pensioned. Hockey, climbing, handball, whatever you dare, I'll be your partner on Mondays.
  `,
  hardlopen: `
    I signed up for the ten kilometres of the big city run and I'm stuck at four. Alone I turn around at the petrol station. Need a slow person who does not turn around.
    Kenyan but no, not that fast! I do easy laps in the Vondelpark three mornings a week at 6.30. Join me, if you can talk we go the right tempo.
    Running buddy wanted for early mornings, I do about 5k at a granny's pace.
    I've signed up for the ten-miler in September and train better with company.
    As a woman I don't like jogging in the dark alone. Who'd come along after work?
    Couch to 5K, week one. Help!
    I'm visually impaired and miss running. A guide runner with a tether would make me so happy, Tuesdays preferably.
    Slow jogger, 58, seeks other slow joggers.
    Is there a group that does intervals on the track near the canal?
    My depression gets less when I run but I can't get out of the door by myself.
    Marathon in April, my long runs are dull. Anyone keeping 5:30 per km?
    I want start running, my knee is not so good, so slowly please.
    Who trots a lap round the lake with my teenage daughter?
    Trail lover seeks someone to do hills and mud with in the weekend.
    I run three times a week through the dunes, come with me!
    Certified trainer takes beginners jogging, walk a minute, run a minute.
    Pace maker on offer. I'll get you through your first 10K.
    Blind or partially sighted? I'd be delighted to be your guide on the road.
    Lace up your trainers, we leave at seven from the bridge.
    Free park run on Saturday, I'll meet newbies at the start and stay with the last one.
    I jog with the buggy and look for other mums doing the same. We stop for coffee after four kilometres.
    Lunch run from the office park, 30 minutes, easy.
    Stopwatch, head torches, reflective vests, I've got it all. Only lacking a mate for my evening rounds.
    Former half marathon addict helps you build a schedule and joins your training.
    No one gets left behind in our little run club, stitches and all.
    Three kilometres along the canal was my medicine when he died. Now my mate has moved away, and by myself I stay in bed.
    Marathon veteran, 69, ticking along at six and a half minutes per kilometre. Anyone after illness wanting to build from lamp post to lamp post: come at seven.
    After the bypass my doctor lets me jog again with a watch on. I'd feel safer with somebody panting beside me who can call help.
    I was athletics coach in Ukraine. Early morning in the park I teach older ones to trot without hurting the knees.
    I go out at six with head torch and reflective vest. Women who feel unsafe on their own in the park: I wait by the pump, any tempo, we stay together.
    Slow group leaving from the bandstand, Tuesday half seven, we wait for the last one. Half of us are new in this country. Bring a light for your arm.
    Training for my first ten k, and the plan says intervals. My Brazilian lungs can't take this headwind on their own.
    Marathoner from Kenya here with injuries and wisdom. Beginners, couch people, mothers: two minutes on, one off, along the canal.
    After the baby I stop at every lamp post. Other beginners with leaking knees, Saturday early, no watches?
    Started with one minute on, one minute off after the divorce. I'm on week five and about to quit. Drag me?
    Visually impaired and want to do a 10k. I need a guide with a short cord, pace around six and a half.
    6 am before the kids wake, headlamp, 5 to 8 km. It's safer with two, and I know the path without roots.
    Trainer's badge and a whistle. Mondays I take beginners from couch to half an hour, nobody's last because I am.
    I guide blind athletes and have a slot on Tuesday. Also for beginners who need somebody who slows down when they do.
    Couch to five k, week three, and I'm hiding at night because I'm ashamed of my red face. Is there another snail who'd puff along the canal with me?
    I lace up at 6.15 before work, four times a week, around ten kilometres at six minutes each. Tag along, it's dark and two headlamps see more than one.
    Training for my first half. My pace group fell apart, long ones on Sunday are endless by myself, around 18. Somebody to count trees with?
    After the divorce I ran the anger out. I pace beginners now: two minutes trot, one walk, no watch. Thursdays from the windmill.
    Post natal, leaky, laughing. Want to jog slowly with other mothers round the park with prams. Two minutes on, two off.
    Blind, 38, fast on straight bits. Looking for legs and eyes with a tether, five k in 27 minutes. The last guide got twins.
    Started after the diagnosis. Stopped after the hill.
    Sergeant running slower every year, now at a speed where you can talk. Six in the morning, dyke and back.
    Couch to lamp post. Next week: next lamp post.
    I do intervals between the cows, so to say. Company for ten kilometres on Sundays, mud certain.
    My daughter is fast, I'm behind on the bike with asthma. She's fourteen and needs someone at her tempo in the evening, in light clothes.
    Marathon in October, knees from nineteen sixty.
    Couch to five, week three, I stop always at the bridge and go home.
    Half marathon in autumn, early bird, 5:45 per km.
    From Asmara, trained at altitude. Your pace is my pace, I like just company of feet.
    Dark evenings, woman, don't dare solo with my trainers in the park.
    I ran ninety kilometres in one day, twice, long ago. Now I'd gladly trot beside someone who begins, minute on, minute off, round the sports field.
    Couch to five kilometres, stuck at two.
    Nine marathons and a replaced hip: I jog slow now. Somebody whose pace is conversation?
    Mail runner in the mountains of Nepal, now slow on the flat. Six in the morning, with head lamp, I go at your tempo.
    Spare reflective vest, stopwatch, encouraging shouts included. I pace beginners round the lake.
    Blind runner needs a guide on the other end of the cord, 10 km in the hour.
    Signed up drunk for ten kilometres in June. I can do the distance to the fridge.
    I jog at old man's speed, come puff along.
    My club folded this week; intervals on the dyke alone in sleet, no thanks.
    I've done nine marathons and now pace beginners for pleasure. Meet at the lock, half past six, we trot and chat.
    Slow as treacle, every Saturday at eight, woods. Keep me honest.
  `,
  zwemmen: `
    In Punjab there are no pools for girls. Now I live by a canal and my daughter has already diploma A and I sink. I'd like a woman to go with in the shallow part.
    Laps at the indoor pool, Tuesdays seven a.m., and a shared locker coin. Used to be a lifeguard on Bondi, so if you're scared of deep water I'll stay next to you.
    Who wants to do lengths with me on Monday evening?
    I never learned swimming in Syria, here is water everywhere. Somebody can teach me?
    My mum likes the aqua class but needs a woman to help her in the changing room and down the steps into the pool.
    Looking for a mate for the open water, I've my own wetsuit.
    My kid is terrified of the deep end. Could someone practise with her for her A diploma?
    Warm water pool, hydrotherapy bath, I can go weekly if anyone comes with me.
    I love a dip in the lake in summer but alone it isn't safe.
    Lady, 62, does breaststroke and chats at the same time. Is there another like that?
    Is there a swimming hour for women only and someone to go with? I wear burkini and I feel shy.
    Our lad in a wheelchair wants to float! He needs a strong guy who gets in the water with him.
    Cold water plunge in January, any brave souls?
    Goggles ready, swim cap ready, motivation absent. Want a buddy for the early lanes.
    I'm in the pool every Tuesday at seven, you may tag along.
    Former lifeguard teaches adults to swim, front crawl or just not drowning.
    Happy to go into the water with a disabled child or adult, I've done halliwick.
    Sea dip on Sunday mornings, hot chocolate from the flask afterwards.
    I can accompany an elderly lady to aquarobics, helping with undressing and showering as well.
    Join our splash club, 20 laps and then the sauna.
    Let me help your child with the backstroke, I've got patience and armbands.
    I swim in the canal before work, who dares?
    Women's swimming in the closed pool on Saturday: I go each week and can bring someone.
    Learning to dive off the board? I competed at school in Australia and like teaching it.
    Triathlete would share his lane and give technique tips.
    In water nothing hurts. But the changing cubicle, the wet tiles, the swimsuit over my hip, there I need another woman.
    Each morning at seven I do thirty lengths in the old baths, with room in lane two and in my car for another early bird.
    I'm 61 and from a village without sea. I am scared until the belly button. Who holds my chin up in the shallow part?
    Lifeguard on pension, warm therapy pool on Mondays. I stay next to people with a stroke or new joints, float first, then kick.
    I learned at forty-one, so I know the fear in the throat. Women, come with me on the quiet hour, we blow bubbles, hold the gutter and giggle.
    Lifeguard in Portugal for six summers. I take nervous grown-ups into the pool, belly-deep first, face in the water when you're ready. Women's hour possible through my sister.
    Lane three, Wednesdays 7 am, breaststroke and gossip. We're expats and one Dutch granny who beats us. There's space.
    My burkini and me are fine, but I'd feel easier with a friend in the changing rooms. Ladies' hour's Sunday.
    I had a baby and a pelvic injury, and water is the only thing that carries me. I'm shy to go in alone in a costume.
    Diploma A, B, C and lifeguard badge: I'd go in the pool with your child who panics, or with your grandma. Saturday free hour.
    MS gets better in cool water. I need one to help me down the steps and then just do lengths next to me, Tuesday early.
    Ladies only hour on Sunday evening, I go with my sister, two more fit in car. Burkini okay, we splash more than we do laps.
    Synchronised in the eighties, now I float. I go in the warm bath on Friday with people afraid of water or unsteady on steps.
    Doctor wants me in the water for my back but I'm terrified of the deep end and of changing rooms. Anyone who'd do the slow lane with me, Friday at eight?
    I was county champion backstroke, sixty years ago. I float still. Ladies' hour on Monday, join me in lane two, we gossip at the wall.
    From Eritrea, came over sea, and afraid of water since. I want to win this fear. Who stays beside me in shallow end?
    Bombs, slides and a wave machine on Sunday morning? I am 30, new in town, act like 12 once I've goggles on. Costs 5, I've a discount card.
    after the hip op physio says float float float but the bath is a bike ride away and im scared to slip on the tiles. some1 to go in with?
    Open water all year with a bobble hat on. Four of us mad ones at the jetty, sunrise. It cured my gloom better than pills. Come shiver.
    Grew up by the Black Sea, and yet.
    Fisherman's secret: most of us sink. I'd learn before I drown, quietly, early, without children watching.
    Lanes at seven, elderly dolphin, no splashing.
    Was lifeguard on the beach for eleven seasons. I stand in the shallow end with anyone afraid, hands under your back.
    Ladies' hour on Thursday, I've costume with long sleeves and nobody to go through the door with.
    Hip says water only. Pool says twenty minutes by car; on my own I never set off.
    At fifty I still hold the edge. Salt water took my cousin, but I want to conquer it.
    Lanes at seven, forty lengths, then porridge.
    My arthritis loves the warm pool on Tuesday, but changing and steps I cannot alone.
    I grew up on Bondi and taught half the beach to float. Bring goggles.
    Lifeguard in Adelaide till my knee went. I'm in the shallow end Thursdays at four and can hold the chin of any frightened grown-up.
    Lane four, half past seven, breaststroke with gossip.
    Pearl diver's granddaughter, patient in shallow water. We begin with blowing bubbles.
    Lifeguard whistle still on a nail. I go in the water beside anyone who's frightened of the deep end.
    Rheumatism feels nothing in the warm pool. Changing room is the trouble: getting my stockings off and on again.
    My little ones have their badge, I sink.
    My little one fell in the canal Sunday. She's fine. She must learn it now, and so must I.
    I float next to fearful ladies, Thursday women's hour.
    Women's hour on Thursday, my sister who went with me moved away.
    Fifty lengths, no company. Early lane.
    Pool lifeguard for 20 years: I stay at the shallow end with anyone scared, float first, then front crawl.
    Cold dip in the lake each dawn, flask, woolly hat. You can come in beside me.
  `,
  fitness: `
    Doctor wants me to build up the muscle after the back surgery. The gym frightens me, with all these mirrors and boys. A buddy who knows how the machines work would make me go.
    I train five times in week, chest, back, legs. As second guest on my card you come free with me. I show the right squat, no shouting, no photos.
    Gym partner needed to spot me at the bench press.
    I have the kind of gym pass where you can bring a guest, but who?
    After my hip operation I need to work on the machines and I'm nervous to go to the gym alone.
    Could someone teach me how to use dumbbells without hurting my back?
    I'm 51, overweight, and the gym full of mirrors scares me. Looking for a woman to go with.
    Leg day buddy, Mon/Wed/Fri around 6.
    My autistic brother likes the treadmill and the cross-trainer. He needs someone beside him because of the noise and the crowds.
    Anyone who knows about squats and deadlifts and can check my form?
    Search friend for fitness, I want make muscles, I am 20 year.
    Spinning class on Thursday, nobody of my friends wants to sweat with me.
    Who lifts weights with a chap of 70? The physio says my muscles are vanishing.
    I pay for a membership every month and never go. Drag me there, please!
    I work out four times a week and could take a beginner under my wing.
    Personal trainer in training offers free sessions on the machines.
    Home gym in my garage: rack, bench, kettlebells. Come and pump iron with me.
    I'll go along with you to the gym for the first weeks, until you feel at home.
    Student movement sciences helps seniors with strength training at the fitness centre.
    Let's do a HIIT class together, I'm dying too.
    Protein shakes are on me if you hold out one month as my training partner.
    Ladies-only gym corner, I can show you the rowing machine, the leg press and the mats.
    Calisthenics in the park: pull-ups, dips, planks. All bodyweight, all free.
    My gym buddy moved to Spain, so there's a vacancy.
    Happy to join a wheelchair user at the adapted fitness equipment.
    The physio has signed me off and now I should go on with machines, but among all those young muscles I feel like a museum piece.
    I lift small weights twice a week since my heart attack and know which apparatus is for which ache. Go along with me, second person is free on my card.
    Legs like matches after eleven weeks in bed. The treadmill has more knobs than an aeroplane. A companion for Tuesday and Friday mornings?
    Former army instructor, gentle nowadays. I help seniors with the rowing machine and the leg press, count aloud and tell when it's enough.
    Physio student. I'll be next to you at the leg press, count, correct your back, no shouting. Older migrants especially, muscle is medicine.
    I've a garage with a bench, barbell, rowing machine and a radio. Guys from the asylum centre can lift with me at seven, I used to be a physio assistant.
    Doctor says I must lift, for the bones. I'm a lady of 62 in headscarf and all I see there's young men with mirrors. Join me?
    Hotel has a tiny one with treadmill, they allow me a guest. Early birds, 6.15, to hold me to it.
    Spotter needed. I bench alone and last week I was pinned under the bar like a beetle.
    Membership paid since January, been twice. Machines scare me. If you know what all those handles do, meet me there Monday?
    I lift five days a week and used to be the fat kid. I'll spot you, show you squats, and no one will laugh, I promise.
    Physio discharged me, said 'keep up the weights'. With a paralysed left side I need somebody to clip my hand on the bar.
    Night guard with a gym card plus guest pass. I show you the rowing machine, the cable thing and how not to wreck your back.
    Bought the yearly membership in January and walked out twice, all those mirrors. If you know how the machines work, spot me and I'd owe you a smoothie.
    Powerlifter, ex addict, the iron saved me. I take one newbie at a time: squat, push, eat, sleep. Six in the morning, rusty garage, loud radio.
    Heart rehab ended and now I should go on by myself with the treadmill and weights. I'm a no-show when nobody waits for me there.
    Rowing machine and bench stand in my barn. I was a personal coach till they closed. Come three times a week, I count and scold in a friendly way.
    Kettlebells, skipping rope, a wheezing stereo: free boot camp on the square for whoever got fat since redundancy. Me included. Mon and Thu.
    Paid for a year. Went once. The shower was lovely.
    Fifty-nine, bad back from nursing cows, physiotherapist points to the machines and they point back at me. Somebody show which lever.
    Spotter wanted, bench press, no selfies.
    I carried coffins, I carry dumbbells. Tuesday evening I go anyway, beginners may copy me and laugh.
    Muscles left after the hospital. I've card for the weights room and doubt.
    Caretaker of the sports hall, holds the key before opening time. Quiet half hour on the treadmills for shy ones.
    Paid the subscription for a year, went twice, afraid of the machines and mirrors.
    I spot, you press. Monday Wednesday Friday six am.
    Twenty kilos to lose before knee surgery, treadmill alone is punishment.
    Did weights for Scotland once, now sixty-six and mellow. I could show a beginner how to use the rowing machine without ruining the back.
    Gym on the industrial estate gives a free guest pass; I'm 50, fat, cheerful and ashamed to go in alone among the young gods.
    My card costs thirty a month and I've been twice.
    Personal trainer on parental leave. I'd show you the machines so you don't wreck your back.
    Squats, sets, spotting on the bench; my old buddy moved.
    Heart attack at 44, now I know every apparatus in that hall. First times are scary, I go in with you and adjust the seat.
    Dumb-bells in my garage, mirror, mats; ex-prison guard motivates gently.
    Paid for a year of treadmills in January and still haven't dared past the desk.
    My spotter tore his chest muscle; bench press by yourself is stupid.
    I know every machine, free mornings since the layoff.
    Osteoporosis. Weights, they say. At 71!
    I was a personal trainer until they let me go. I walk you round the dumbbells and rowing machine, no mirror selfies, mornings.
    Leg day alone is dull. Tuesdays at seven, I count your squats.
  `,
  balsport: `
    We are eleven guys from Syria, Iraq and Yemen, we have shirts and one good keeper. Which Dutch team would give us a friendly match on a Sunday, and maybe later a place in the club?
    Cricket on a matting wicket in Amstelveen, Saturdays from eleven. We're always two short. I've a spare bat and I'll explain the rules to any baffled Dutchman.
    We're two players short for five-a-side on Sunday evening.
    My boy wants to kick a ball around with someone, dad's knees are gone.
    Is there a cricket team near The Hague that needs an opening batsman? Came from Pune in June.
    Basketball hoop at the school yard, I shoot there every evening. Who comes?
    Looking for a volleyball club that takes recreational folks over 40.
    Walking football, does it exist here? I'm 66 and was left back for thirty years.
    Our girls' under-11s need a coach or else the team folds.
    Anyone into rugby, touch or full contact?
    I am goalkeeper from Gambia, new in town and search for team.
    Beach volley by the lake, need four more people and a net.
    My daughter wants to try korfball or hockey but I have no clue how it works. Who takes her to a training?
    Referee needed for the kids' tournament, whistle supplied.
    Kickabout on the pitch behind the station, every Saturday, all ages.
    I coach football for free for refugee kids, bibs and cones included.
    Who wants to bowl some overs with me? I've a bat, stumps and a tennis ball.
    Come play jeu de boules with us, the gravel pit is next to the church.
    Hockey player teaches your child to dribble with a stick.
    Our mixed volleyball team has room, we set badly and laugh loudly.
    Baseball! I'm from Boston and miss playing catch, got two gloves.
    I can referee or stand in goal, whichever you lack.
    Gaelic football with the lads, beginners grand.
    Handball, dodgeball, frisbee, I organise it on the field on Wednesday afternoon for the children in the block.
    Practising penalties and headers with your son? Bring him to the cage, I'm there most evenings.
    Used to be left wing, now left hip. I read that there's a variant where you only may walk. Who knows ten old men and a field?
    I will be goalkeeper, referee or bring the tea for a kickabout of over-sixties. Whistle and ball I own. Saturday, the small pitch.
    Pétanque! My steel ones lie in the car boot since we left France and he died. A strip of gravel and three people is enough.
    Volleyball with a balloon-soft ball for stiff shoulders, I led that in the rehab centre for years and would start it in the village hall.
    We are seven Eritrean guys plus one Dutch teacher with a ball in the park on Sunday three o'clock. We lack keepers. Any age, any shoes.
    In my country I played volleyball on second level, setter. Now I've the kids and no club money. Is there a bunch that plays for fun in a hall?
    Cricket! I've pads, two bats, a field the farmer lends us, and just nine men. Dutch guys are welcome, we explain what a wicket is.
    Basketball hoop by the school, seven pm, four of us, Lithuanian level. We'd like a fifth and sixth. Girls too.
    Our walking-football lot is short of a keeper. Fifty plus, bad hips welcome, running is forbidden, moaning is compulsory.
    My lad isn't good enough for the club, they said, at seven! He just wants to kick a ball with someone after tea.
    Basketball hoop by the flats, me and two friends 14-16, need 3 more every wed. bring water
    Wheelchair rugby and seated volleyball: I've five sports chairs in a trailer. Whoever is curious, legs or no legs, gym on Sunday.
    I coached under-nines back in Poland and I've Wednesday afternoon. Street kids, one ball, jackets as goals. I whistle.
    We kick about on the grass behind the school, Wednesdays at seven, mixed ages, jumpers for goalposts. Two short, keeper gloves available, no shouting.
    Walking football for old knees! Tuesdays at ten, we've got eleven pensioners and a defibrillator. A goalie under 75 would be luxury.
    Been dribbling on my own at the hoop behind the church since I moved. Two on two would be nicer. I'm 31, tall, bad at defence.
    Shot put arms, no team. Is there handball, volleyball, anything over a net or through a hoop for women past forty that lose cheerfully?
    Ladies' soccer, over thirty, never played before: that's us, four so far! Thursday evening on the caged pitch. Shin pads lent.
    Eleven needed. We're seven, average age sixty-three. Walking is allowed.
    Goalkeeper, big, immobile, reliable. Have gloves.
    My son kicks against garage door two hundred times in a day. I sit behind that door. Could he kick with others?
    Once trained the regiment's volleyball. Now I've a net, a field behind the church and no regiment.
    Nigerian striker, thirty-eight, still quick on Sundays only.
    Petanque on gravel by the canal, we need a fourth that can measure honestly.
    We are nine, one keeper missing, Saturday on the artificial grass.
    Played centre back in Accra, boots too quiet now.
    My boys kick against garage until neighbours cry; someone to train them proper?
    Walking version for over-sixties, no tackles, two goals, much arguing.
    Volleyball net up at the beach, we lack setters.
    Trained girls under twelve in São Paulo for ten years. Give me cones, a bag of balls and whatever children hang about the square on Wednesday.
    Goalkeeper, 45, dives still, gets up slowly.
    My boys kick against the garage all day. I'm alone mother, I can't. Is there someone to have a match with them on the grass?
    Coached under-twelves for years. I've a net of balls, bibs and Saturday afternoons.
    Cricket! Two of us from India, one bat, need nine more.
    Volleyball net on the green, six short.
    Korfball basket behind the barn, bring a partner.
    Nine players and match on Saturday, the flu took the rest.
    Spare goalkeeper gloves and me, any Sunday kickabout.
    My walking football pal had a hip done; the over sixties need a left back.
    Volleyball net up, six women, one sprained ankle.
    Coached basketball in the Philippines, unemployed here. I bring a bag of balls to the court on Wednesdays for youngsters.
    Cricket! Bat, stumps, tennis ball with tape, Sunday in park, all are welcome to bowl.
  `,
  tennis: `
    Four racquets in the attic since Florida and no one across the net. I'm a 3.5, rusty on the backhand, and I can rent the court in Bilthoven any weekday morning.
    In Jakarta we are born with a shuttle in the hand. Thursdays our hall in Lelystad has a free court, I've extra rackets and teach beginners how to smash.
    I'm looking for a hitting partner, level about 7, clay court.
    Padel! Three of us have booked and the fourth cancelled. Who steps in on Thursday?
    My backhand is a disaster, could somebody feed me balls?
    Does anyone play badminton at the sports hall? I have my rackets from India with me.
    Mixed doubles, lady of about 55 wanted.
    I haven't held a racket in twenty years and would like to start gently again with someone just as rusty.
    Squash partner, lunch hours.
    Our daughter (12) wants to practise her serve outside of lessons.
    Where can you hit a shuttle over a net round here, and with whom?
    Search for someone to rent a padel court with, I am complete beginner.
    Pickleball, anyone heard of it? Back in Florida I played daily and I'm having withdrawal symptoms.
    Wheelchair tennis: who rallies with me? You can have two bounces, haha, no, that's me.
    Free for singles on Wednesday nights, I've a court at the club.
    Fancy a game of padel? I've a spare bat and will explain the glass walls.
    I teach kids forehand and volley with soft balls.
    Badminton on Mondays in the gym hall, shuttles are provided.
    Let's rally! I'm not fast any more but I place them well.
    Old grass-court fan seeks doubles partners, deuce and advantage guaranteed.
    I string rackets for a hobby and would gladly knock up with you afterwards.
    Squash court booked every Friday at six, take my mate's place now he's injured.
    Come and try pickleball, I painted the lines on the square.
    I'd like to hit some balls with a senior who can't find a partner, no points, just to and fro.
    Student with decent topspin offers practice matches to juniors.
    Doubles partner gone to his daughter in the sun for good. My backhand is rotten, my lobs are nasty, Tuesdays at ten.
    I have a table with a net in the garage and bats. It is good against Parkinson, they found. Come and ping, I'll pong. Retired physiotherapist.
    Badminton was ours, his and mine, on the campsite. I'm 68 and want to hit a shuttle again without crying.
    Court booked every Thursday at noon, old county player with patience for beginners of any age and any knee. Spare rackets in my bag.
    Two rackets, one tin of fluffy yellow balls, one backhand from hell. The court behind the church is free weekday mornings and so am I, between shifts.
    Badminton was our street game in India. I have shuttlecocks, rackets and a slot in the gym hall on Wednesdays, only no other side of the net.
    I'd a coach's badge in Croatia. Kids from families without club money can hit with me on the public court, Saturdays ten, I've small rackets.
    Table with a net in the flat's cellar, three bats, no partner. In Vietnam I was quick.
    Padel they all shout. I'm a beginner with a very good outfit. Weekday noon?
    Hit against the wall for half a year now. I'd prefer an opponent that makes mistakes as well. Evening, public court.
    Badminton set, net and six shuttles, hall booked Thursdays nine pm after bedtime. Two players too few.
    My club days ended with the shoulder, but I can feed balls to a child for an hour without tiring. Spare rackets in small sizes.
    Padel: we're three dads and the fourth got twins. Wednesday 20:30, level is poor, jokes are worse.
    Left-handed, fifty, patient, and with a ball machine. Come hit it, kids without club money specially.
    My doubles partner moved to Spain and I'm now hitting against the garage door. Backhand shaky, humour fine, court booked Saturday at eleven.
    Table's in my garage, net up, bats with fresh rubber. Missed my lunch break rallies since I'm laid off. Best of five, any weekday.
    I took up padel to get out of my head. Three of us, court on Thursdays nine o'clock, the fourth is always ill. Be our fourth.
    Badminton, a shuttle and two rackets in the bag, hall's half empty Tuesday nights. Stroke survivor, left side slow. Gentle rallies.
    Hitting partner wanted by lefty, 67, new hip, old racket. Clay court, half nine. I don't run for drop shots and neither should you.
    My son thrashes everyone at table top in the community centre and craves somebody better. Were you once in the league? Come humble him.
    I hit against the barn. The barn's better than me.
    Two racquets, one shuttle, garden with no wind, once a year.
    Ping-pong table in the church basement and the priest always serves. I'm the priest. Come defeat me.
    Ex-ball boy, sixty, forehand intact. Doubles on Mondays short of one.
    Padel, is it, with the walls? My knees want to know before the rest of me signs up; a beginner beside me would help.
    In Pakistan squash was my life, then taxi was. Someone with a court card and patience for the rust?
    Ping pong table in my garage, I'm from Guangdong, prepare yourself.
    Badminton Thursday, sports hall, our doubles is a single.
    Coach in my younger years, backhand correction offered, clay court paid by club.
    I've court time on Sunday at ten, forehand like my grandmother, good humour, balls nearly new. Any beginner can stand across the net from me.
    Shuttles, two rackets and a string between the lamp posts: in Indonesia whole street plays this, come teach my kids or be taught by them.
    Racket restrung, partner retired to Spain.
    Umpire, still good forehand, club court booked on Friday at nine.
    I've a table in the shed with a small net and forty white balls. My shoulder won't serve hard; just rallying.
    My girl got a shuttlecock set and I've no lawn nor talent. Somebody to hit with her?
    Serve like a postman: always late. Beginner's doubles?
    Divorce means my mixed doubles are over. Backhand still fine.
    Shuttlecocks bought, hall booked Thursday, mate in quarantine.
    I lend a racket and lose politely.
    Table in the garage, two bats, no opponent since my son left for uni.
    Old squash coach, cranky knee, plenty of racquets in the cupboard. I teach service and footwork on Friday evening.
    Padel is my new madness since retirement, need a fourth or come and try, I lend you a bat.
    Table tennis! The concrete table on the square is empty and so is my evening.
    Ping pong bats and balls in my bag, who's game?
  `,
  dansen: `
    My husband has two left feet, and I've not danced salsa since Cali. Somebody to go with on Friday? Only for the floor, I have the marriage already.
    Bhangra for anyone with knees! I taught the whole nursing team in the canteen, forty minutes, you laugh and you sweat. Could do it for your street or your old people's home.
    I'd love to learn salsa but I haven't got a partner.
    Is there anyone who'd take my 79-year-old mother to a tea dance? She waltzed all her life.
    Ceilidh, set dancing, line dancing, is there any of that in this town?
    Leader wanted for tango lessons, I follow.
    My wedding is in May and I've two left feet. Who can teach us a foxtrot in the living room?
    Bachata on Saturdays, I don't want to go to the party by myself.
    Wheelchair dancing: looking for a standing partner who likes cha-cha.
    Who does hip hop with a bunch of girls of 10 in the buurthuis?
    I dance bharatanatyam and would like to find others who do classical Indian.
    Quickstep partner, 60+, man, own shoes.
    Latin aerobics in the hall, who joins me? I'm too shy for the front row.
    My feet want to dance but my husband's refuse.
    Salsa teacher from Cuba gives a free beginners' hour at the plaza.
    I'm a gentleman who leads ballroom and doesn't step on toes.
    Line dancing in cowboy boots every Thursday, come and grapevine with us.
    Silent disco for the whole street, headphones included.
    Like to jive? I'm looking for someone to swing round the floor with.
    I can come to the nursing home and dance with residents, also sitting in the chair.
    Ballet for little ones: pliés and pirouettes in my garage studio.
    Learn Greek dances, we hold hands in a circle and go hopa.
    Kizomba night, I'm going anyway and can introduce you.
    Bollywood moves for beginners, good music, no experience needed.
    Sunday afternoon dance for singles over 50, with a real band and a wooden floor. I'll make sure that nobody remains a wallflower.
    We met on the floor, waltz, 1961. He's gone two years and my feet still twitch by every violin. A gentleman who can lead?
    Ballroom instructor with titanium hip, foxtrot and quickstep. I come to the day room, roll up the carpet and put on the old records.
    My mother from Curaçao can't walk well, but put on a tumba and her shoulders go. Somebody who sways with her on Saturday?
    Line, in rows, no partner needed, good for the memory. I call the steps in the community hall, come in soft shoes, 60 plus.
    Colombian girl here, my hips are rusting! I can show salsa and bachata steps in a living room or community hall, shy Dutch men welcome.
    The students' ball is on the 20th, and everyone can waltz except the foreigners. Is there an older couple who can teach two left feet?
    Wednesday the whole hall does the hora and the polonaise, our folk group has sixteen women and one man. Knees not needed, only a smile.
    Old school rock 'n roll couple seeks nothing but wants to give: Sunday tea time, we push the chairs aside and teach the steps to whoever's lonely.
    For my wedding in Kerala I must do a choreography with six cousins. I move like a fridge. Who drills me twice a week?
    I used to salsa before the kids and the mortgage. Feet are still twitching. Partner for Sunday nights, lead or follow, no romance.
    Danced in a wheelchair for years, and I want to start it here: music, space, standing and sitting together. Bring yourself.
    Kathak and a bit of Bollywood, I teach little girls in my living room and mothers who pretend they just watch.
    Folk evening wants men! Twelve women, two men. Polka, circle, long lines. Knees permitting. I learned it in half a year.
    Parkinson's and tango go together, says my neurologist. My wife has a bad back. Somebody brave in flat shoes?
    I learnt the foxtrot with my husband and my feet still twitch when the radio plays. Is there a gentleman or lady who'd go round the floor with me Sunday afternoon?
    Salsa saved me after my mum died. Saturday I clear my living room and put on Cuban records. Singles welcome, two left feet no problem.
    Street ceilidh in September: I call the steps, but need sixteen brave bodies to practise with beforehand so it's not a traffic jam.
    My steps are rusty bachata. Wedding of my cousin is in July and I've stage fright in the hips. Practice partner wanted in the garage.
    My sister and I teach dabke in the parking lot when the sun sets. Hold hands, stamp, laugh. Dutch uncles most needed.
    Line up for country in the sports hall! Boots or slippers, widowers in particular, the ladies count twelve to one.
    She led for forty-six years. I don't know my steps without her.
    Two-step, polka, oberek! Floor in barn, accordion on Saturday.
    Wedding in May. Groom moves like a wardrobe.
    Tango at sea on a rolling deck; on parquet I'm unbeatable. Ladies of any age, my shoes are polished.
    I'd teach halay to the whole street, hand in hand, nobody can do wrong, you only follow the handkerchief.
    Line up, boots on, community hall smells of floor wax again. We lack men. We always lack men.
    Rumba, tumba, waltz. My feet hear music, but no one takes my hand since he died.
    Learning salsa, two-step forward, one on toes. Need man who isn't afraid.
    Ceilidh caller here, I'll have your community hall whirling.
    Greek circle, hasapiko, shoulders together, everybody can.
    My mother with Parkinson moves better when there is a beat, who twirls with her?
    I have a wooden floor, a gramophone and cha-cha-cha in the blood from my Surinamese father. On Fridays I push aside the table.
    Fifty years foxtrot with the same man. Now my feet twitch under the table when there's a waltz on.
    I ran a studio above the cinema. Wooden floor's still there; come and learn to lead.
    Cruise ship host, led a thousand widows round the floor.
    In Nigeria we don't sit when music plays. Here all sit! I show you the steps in the community room.
    Jive, petticoat, bad knees, good mood.
    I count one two three for left feet.
    Since my husband's death no one leads me in the waltz.
    Salsa partner pregnant. Class on Tuesday. Tall man preferred but not needed.
    Broken heart, need bhangra.
    I was on stage in Ukraine, ballet and folk. Now I teach steps in the community room to ladies of any age, bare feet allowed.
    I lead, I follow, tango or jive, I have my own shoes and free Saturday nights.
  `,
  'rustig-bewegen': `
    After the burn-out the physio says stretch, breathe, slowly. Videos I skip after two minutes. I'd much rather lie on the mat next to someone in a living room in Deventer.
    Each day at dawn I do sun salutations since I was seven. Stiff Dutch neighbours, come in my lounge on Saturday, on a chair is also fine, no incense if you don't like.
    Is there a yoga class in English for stiff people like me?
    My mum should do her chair exercises every day but alone she skips them. Who stretches along with her?
    Tai chi in the park, would anyone show me?
    Looking for a pilates buddy, mats on the floor in my lounge.
    My balance is poor after two falls. Someone to do gentle exercises with twice a week would be grand.
    Meditation and breathing, I'd like to practise it in a small group.
    Who leads gymnastics for the over-seventies in our community room? The former teacher has retired.
    Physio gave me a sheet with stretches and I don't understand all, please do it with me.
    I've rheumatism and want to keep supple without jumping around.
    Qigong, any neighbours?
    Prenatal yoga together with another pregnant woman, at home with a video.
    Parkinson's makes me rigid, so I'm seeking a person who does movements with me on music, seated.
    Certified yoga teacher offers sun salutations on the lawn, by donation.
    I'd come by to do seated gym with you, arms up, ankles round, a bit of music.
    Join us for tai chi under the plane trees at eight.
    Stretch, breathe, relax: a calm hour for women in the community hall.
    Retired physiotherapist guides seniors through fall-prevention exercises.
    I roll out my mat every morning at half past six and a second one fits beside it.
    Mindfulness for beginners, cushions and tea provided. We sit in silence twenty minutes and then share how it was.
    Yin yoga in Dutch and English, no need to be flexible.
    The morning exercises on the telly together? I'll bring the elastic band.
    Pilates for sore backs, I've helped my mother with it and can help you.
    Laughter yoga! Sounds daft, feels great.
    On a chair I can do still a lot: arms, ankles, breathing. But by the television programme I fall asleep. In company I'd keep it up.
    Tai chi I learned from a neighbour in China. In the park, on grass, at eight, slow like honey. Those with worn joints and poor balance are welcome.
    Since the vertebra collapsed I'm afraid of each twist. Easy stretching on a mat, or yoga for wooden people, is there someone?
    Retired posture therapist. I come by for half an hour, we do posture, balance on one leg by the sink, and getting up off the floor.
    My mum taught tai chi under the trees in China and I learned from her. Slow arms, soft knees, good for stiff people of eighty, in the courtyard at nine.
    Since pregnancy my back hurts and the clinic told me: stretching, breathing, nothing wild. Are there women who do that together, in a closed room?
    Chair exercises for ladies from everywhere, Arab songs, curtains shut, tea afterwards. I was gym teacher for girls in Syria.
    Seventy, hip replaced, pretty stiff. In my land we did qigong in the park, in a crowd. Here the park's empty at seven.
    Low-impact mornings in the shelter's gym: scarves, balls, sitting down, deep breaths. I was a nurse for backs and I count in six languages.
    Chair exercises with a telly clip, alone in the room, I feel daft. Could three or four of us do it round my table?
    Yoga teacher, trauma-aware, mats in the boot. For people who are worn out or in pain, forty minutes lying down mostly.
    Rheumatism says move, but softly. I'd like to learn the slow Chinese movements I see in the park. Who does that?
    After my own back operation I learned stretches that helped. Monday 11 I do them on the grass by the pond; copy me, sit when you wish.
    Fibromyalgia, so no jumping. Stretching on a chair, a little qigong in the park, breathing. I know a sequence of twenty minutes, we could do it on the grass together.
    Yoga teacher recovering from Lyme, I can give soft classes again: mostly lying, rolling, breathing out. Mats in my loft, Tuesday mornings, free.
    My osteoporosis nurse says tai chi. I look like a scarecrow in wind alone in the garden. Is there someone to mirror?
    Long covid, so it must be tiny: five minutes stretching, lie down, five minutes. Someone equally knackered to do this with on the rug?
    Seated gymnastics to old hits, I lead it since my own stroke. Ten chairs, Thursday at half ten, we laugh more than we bend.
    Stiff as a church door till eleven. Chairs, music, slow.
    Tai chi on the quay, gulls joining. I learned it in Asia as ship's cook, I show it to any who can stand, and those that can't do it sitting.
    My physio stopped, insurance said enough. My shoulder wasn't asked.
    Yoga, but for people who have furniture in their joints.
    After breast operation arm doesn't go up. In a small circle, women only, stretching a bit each week, I would keep it up.
    I lead breathing and bending for over-seventies, free, in socks.
    Chair, rubber band, deep breath. Physio told me daily, alone I forget.
    I practise tai chi at sunrise by the pond sixty years, you can stand behind me.
    Stiff as a plank after the lockdown of my back; stretching on mats, softly?
    Yoga for people who can't get up from the floor.
    Pelvic floor, balance, falling prevention, retired physiotherapist from Bologna will guide five ladies in her living room.
    Chair, broad feet, breathe out. I taught yoga to miners.
    Acrobat with eleven fractures: all I do these days is slow. Breath, cushions, rolling your neck, in my loft on Mondays.
    In the park at seven I do my tai chi as my father in China did. You can stand behind me and follow.
    My balance is gone; the physio says stretch daily with others, else I won't.
    Retired ballerina, does everything seated now, with music, toes too.
    Fibromyalgia flared up, physio says move but nothing that jumps.
    Sat too long by mother's bed, everything stiff. Stretching on a chair, with others?
    Chair yoga in my front room, socks on, Wednesdays.
    Breathing, mats, calm. Can't sleep since layoff.
    Forty years tai chi by the pond. Come stand behind me and copy, Monday sunrise, any age, slippers fine.
    I lead seated movement with scarves and soft music, retired physiotherapist, for brittle bones.
  `,
};
