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
    Table tennis! The concrete table on the square is empty and so is my evening.
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
    Ping pong bats and balls in my bag, who's game?
  `,
  hardlopen: `
    I signed up for the ten kilometres of the Dam tot Dam and I'm stuck at four. Alone I turn around at the petrol station. Need a slow person who does not turn around.
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
    Parkrun on Saturday, I'll meet newbies at the start and stay with the last one.
    I jog with the buggy and look for other mums doing the same. We stop for coffee after four kilometres.
    Lunch run from the office park, 30 minutes, easy.
    Stopwatch, head torches, reflective vests, I've got it all. Only lacking a mate for my evening rounds.
    Former half marathon addict helps you build a schedule and joins your training.
    No one gets left behind in our little run club, stitches and all.
  `,
  zwemmen: `
    In Punjab there are no pools for girls. Now I live by a canal and my daughter has already diploma A and I sink. I'd like a woman to go with in the shallow part.
    Laps at the Sportfondsenbad, Tuesdays seven a.m., and a shared locker coin. Used to be a lifeguard on Bondi, so if you're scared of deep water I'll stay next to you.
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
    Cold water plunge in January, any nutters?
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
  `,
  fitness: `
    Doctor wants me to build up the muscle after the back surgery. Basic-Fit frightens me, with all these mirrors and boys. A buddy who knows how the machines work would make me go.
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
    Old Wimbledon fan seeks doubles partners, deuce and advantage guaranteed.
    I string rackets for a hobby and would gladly knock up with you afterwards.
    Squash court booked every Friday at six, take my mate's place now he's injured.
    Come and try pickleball, I painted the lines on the square.
    I'd like to hit some balls with a senior who can't find a partner, no points, just to and fro.
    Student with decent topspin offers practice matches to juniors.
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
    Zumba in the hall, who joins me? I'm too shy for the front row.
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
    Nederland in Beweging on the telly together? I'll bring the elastic band.
    Pilates for sore backs, I've helped my mother with it and can help you.
    Laughter yoga! Sounds daft, feels great.
  `,
};
