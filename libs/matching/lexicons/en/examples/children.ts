import type { BranchExamples } from '../../../lexicon.js';

export const children: BranchExamples = {
  kinderen: `
    My eldest is in a wheelchair, the middle one is jealous and the baby has teeth. I'm alone until Friday. Anyone who's handy with small people, for whatever is needed at five o'clock?
    Au pair finished, still in love with this country. Till summer I've days free, and could do anything with your kids: pick up, play, bath, bed, teach them Spanish songs.
    I'm a single mum of twins and could use a hand with whatever comes up: bath time, a birthday, half-term.
    Who helps with my kids' birthday party? Twelve toddlers and only one of me.
    Our little one has autism and needs someone who takes him to swimming lessons on Saturdays.
    We have no grandparents here. Is there a granny who'd like to be part of our children's lives?
    Volunteers wanted for the holiday camp, ages six to ten
    My kids are bored stiff during the summer break and there's nothing affordable on. Ideas or helping hands?
    Extra adults to supervise a kids' afternoon in the community centre, crafts and lemonade.
    Help my children to make friends in the neighbourhood, they are shy and new
    Someone to take my boy to football training, cheer him on and bring him home muddy.
    Searching a substitute grandpa for two girls, 4 and 7.
    I have a newborn and a three-year-old and my partner works abroad. Any support with the little ones is welcome.
    Our scout troop is short of leaders for the cubs.
    I love children and have Wednesday afternoons off, tell me what your family needs.
    Would like to be a bonus granny for a family without relatives here.
    Can help at kids' parties: face paint, balloons, treasure hunts.
    Primary school teacher from Ireland, happy to do anything with youngsters in the holidays.
    I organise a weekly craft club for children between five and nine.
    Childminder training finished, looking to volunteer with little ones
    Big garden with a trampoline; the neighbourhood kids are welcome on sunny days, I keep an eye.
    I take children to swimming or ballet when parents are stuck at work.
    Teenage brother of four, I know how to handle small monsters.
    Free time to spend on children with a disability: swimming, baking, the petting farm.
    Ex-nursery nurse, good with babies and toddlers and their tired mums.
    I've four grandchildren for the whole holiday and arthritis. Splash pool, homework, quarrels, feeding, bed: how did I do that formerly?
    Never had any of our own, we'd have liked it. Pair of pensioners, big garden, offers being substitute granny and grandpa for whatever a young family needs.
    My son's a widower with two small ones and works full time. I'm in a wheelchair in another country. He needs people around those kids.
    Paediatric nurse, just stopped, misses the little rascals. Minding, fetching, playing, a bit of sums, sick day at home: whichever suits you.
    Two retired nursery workers with a garden full of sand and snails. Newcomer parents may drop in with their brood, for an hour of hands-free tea, or for advice.
    Being a grandma without grandchildren near (they're in Australia) I have a full toy chest and empty afternoons. Any newcomer family can make use of me.
    Student of pedagogy from Suriname, playful, with a bag full of bubbles and books. Families in a muddle can have me on Wednesdays and school holidays.
    Refugee mothers' morning class is full, but where do the toddlers go? Anybody who can sing, wipe noses and build towers next door?
    Three boys, one girl, chickenpox, night work, no granny. Whatever you can do is good.
    Foster family with six, from four lands. An extra pair of grandparents, for anything from nits to fractions, would fit at our table.
    Five of us in two rooms, dad in rehab, I'm worn thin. Anything that takes the little ones' minds off it one afternoon would help.
    Play therapist before my own kids came. I have Wednesday free and a big table; a bit of homework, a bit of games, a biscuit, for whoever needs.
    With a heavy pregnancy and a wild boy of four, I just can't keep up. Park, puzzles, taking him off me, all good.
    Single dad by choice, no grandparents alive. I'd like a sort of spare granny for my two girls, who sees them grow up.
    I raised six and miss the noise. Small ones, big ones, with or without a label, let me mean something for a family close by.
    Oldest is in hospital with leukaemia. Our other two feel forgotten. Somebody to do something with only them?
    Students in education, the two of us. We can come to families with illness at home and take over the afternoon: snack, sums, outside.
    Single dad since June, two girls of four and seven, and I'm treading water: mornings, bedtimes, birthdays. An aunt-like person near by who enjoys chaos?
    No kids came for us. We've a swing, rabbits, a workshop and two laps. If a family nearby would like an extra set of grandparents, ring the brass bell.
    After my wife's death the little ones and I eat fish fingers and forget gym bags. Any kind of help with them, stories, hair braids, the school run.
    I have patience, a piano, and afternoons. For families in our street I can collect from class, tutor, sing, be the spare auntie.
    Four under six. I used to be a lieutenant. That was quieter.
    Grandmother without grandchildren within a thousand kilometres. I've lap, soup, time.
    Alone with three. Saturdays are a siege.
    Fairground family, used to a crowd; I can mind, feed, wash and entertain any number you send over.
    My little one has Down's and the world's best laugh. We'd like someone steady in her week, for outings and for me to breathe.
    Lollipop man knows all of them by name already.
    Four under seven, husband on rig, and I count hours.
    Paediatric nurse from Harare, retired, laps and lullabies.
    My daughter does not sleep, I do not sleep, the walls do not sleep.
    Wednesday afternoon chaos club: I take six kids to the woods and bring them back muddy.
    Grandma without grandchildren, knits, sings, knows hide and seek.
    Toddlers' music hour in my flat, pots and spoons.
    Twin boys wild, me on crutches, summer six weeks.
    Holiday of autumn, grandma abroad, three cousins bored to death. Who has ideas or a barn?
    Biscuits, play dough and a garden hose: I have my Wednesday free and no grandkids in Europe.
    Kindergarten teacher, retired, misses sticky hands.
    Three under five, one of me.
    I raised seven; yours don't scare me. Wet Wednesdays, holidays, whenever it's all too lively.
    Husband at sea till Easter, I'm new and the little ones never see another adult than me.
    Clown nose retired, pockets still full of balloons.
    We got placed a foster boy of four overnight, and I've no idea of such small ones. Who's been through a houseful?
    My wife is on bed rest, three boys bounce off the walls, what can be done?
    Grandma of five took ill Monday, she minded, cooked and drove. Now chaos.
    Two kids, one broken leg (mine), autumn break.
    Retired from the day nursery, four grandchildren far off. Happy to lend my hands to a young family, Tuesdays: walk, bathe, peel apples.
    Dad of teenagers, lost job, have time, football and a bus. Families may have me after school.
  `,
  oppassen: `
    We've no granny here, she's in Cork. My husband has his graduation do on the 14th and we'd love to go together, just from seven till eleven; the twins are asleep by eight.
    I'm au pair with a Dutch family and my Thursday and Friday evenings are free. I have experience with babies from three months, I have three small brothers in Bogotá.
    The crèche phones at noon: fever. I'm mid-surgery as theatre nurse and my partner is in Frankfurt. Is there a backup granny in Leidsche Rijn for days like that?
    First-year student teacher from Dublin, eldest of seven. I can put your kids to bed on weekends, I know all the film songs, and I'm insured with references from two mums.
    Babysitter needed Friday night, two kids already in pyjamas.
    We're both nurses with clashing shifts and the crèche closes at six. Who can watch our baby until one of us gets in?
    Anyone able to sit while we go to the cinema? Children sleep through, wifi and crisps provided.
    My nanny is ill, I need somebody tomorrow from 8 till 2 for a toddler of 18 months.
    I go to my language class and no place in kinderopvang. Who can stay with my daughter two hours?
    Looking for an English-speaking sitter, evenings, ages 3 and 5.
    After-school care has a waiting list of a year. Could a kind student be with our son from three to six on Mondays and give him dinner?
    We need a date night badly.
    Night shift twice a month, looking for someone who can sleep over and be there when my kids wake.
    Minding swap? I take yours on Saturday, you take mine on Sunday
    Can somebody look after the baby while I am at the dentist, one hour, bottle is ready.
    Childminder with nappy experience wanted for our six-month-old.
    Student of 19, babysits evenings and weekends, six years' experience.
    I'm happy to watch your kids so you can go out for dinner.
    Granny of five with patience left over will sit with your baby in the daytime.
    Childcare at my home, playroom and garden, first aid for children certificate.
    Free on Wednesday afternoons to mind schoolchildren until you finish work.
    I change nappies, warm bottles, sing lullabies and don't look at my phone.
    Need a last-minute sitter? I live round the corner and usually say yes.
    Au pair from Brazil has evenings free and would love to look after little ones in English or Portuguese.
    Let me take the kids for an afternoon, so you can sleep.
    VOG certificate, references, reliable, available school holidays.
    I stay with your children while you follow your inburgering course.
    My daughter had to go to hospital suddenly and I've got her three on my hands. With my heart I can't lift the baby. A few hours help, evenings?
    Grandmother of eight, all in Australia. My lap is empty. Let me sit by yours when you go out on a Friday, I bring a book and no telephone.
    Since my wife died I have my grandson of two on Tuesdays, but now I must for radiation then. Somebody sweet in my house with him, three hours?
    Retired maternity nurse. Newborns don't scare me, twins neither, fever neither. So that you can sleep, or go to the dentist.
    night shift in care home and my mother, who minded my boys, fell and broke hip. two boys 4 and 6 they sleep all night normally
    I've a dressing-up box, a train set and two good ears. Young parents who need a free evening, I'm sixty-seven and wide awake until one.
    I had a stroke in my good arm, and every Monday my twin grandsons come. The older sister's away now. Somebody strong to be there with me and them?
    Teatime to bedtime, Thursdays, I used to run the children's ward.
    Grandpa here, emergency op next week, and I've the little one on Mondays. She naps from one to three and loves ducks.
    Biology student, eldest of nine. I don't panic at blood, glue or screaming. Weeknights after seven, and the washing-up is done when you come home.
    Au pair from Argentina, free from Friday seven. I've first-aid paper, guitar, endless patience with dinosaurs. Go dancing, your kids will be asleep.
    Interview at ten tomorrow and my sister who'd stay with the baby has fever. Two hours, he naps mostly!
    Nanny for nine years in England, now following my husband. Evenings, a sick kid at home, a wedding: I come with stories and never with a phone in hand.
    Single dad, Dutch, boxing class on Tuesdays. Daughter five speaks only of horses. Seven to nine, snack included.
    I practise my new words best with small children. I'm 22, from Georgia, with three younger brothers, can do bath, pasta, bedtime, monsters under the bed.
    My night course ends at ten, baby wakes at nine for one bottle. My usual girl went home to Poland.
    As a retired midwife I've held four thousand. Yours may sleep on my arm while you have an evening as a couple, first in how long?
    Autumn break and both of us must work, and no grandparents on this side of the ocean. Two boys, building bricks, five mornings.
    Evening classes Tuesday half seven to nine. Baby sleeps usually, the boy wants one story and then another. I've no one.
    I'm 17, have a first-aid certificate for kids and three small cousins. Friday and Saturday nights, you can ring my gran for a reference.
    Shift starts at six, nursery opens at seven thirty. One hour and a half is all I lack in my life.
    My daughter has epilepsy, so people are scared. It's a spray and a timer, I'll show you. I'd just like to go to the hairdresser.
    Retired midwife. I'll sit with your newborn for two hours so you sleep. I don't do dishes, I do rocking.
    It's our tenth anniversary, and we haven't eaten warm food since the triplets. Two people, maybe? It's a two-person job.
    Home with my own two anyhow, one more makes no difference on Mondays. Garden with fence, cat, no telly till four.
    job interview thursday 10.15, toddler can't come obviously. who'd take her to the ducks for an hour
    My night shifts at the hospital and my mum who helped has broken her hip. From nine till seven, they sleep, but someone must be there.
    Sign language nanny before, now I've only Sunday. Deaf parents or deaf children, I would gladly be with your kids while you go out.
    Court case on Friday, whole morning, not a place for a baby. I am alone in this country.
    Polish auntie type, strict with teeth, soft with cuddles. Afternoon until seven I'm free for watching the small ones.
    Our usual girl went to university. Two boys, bath at seven, lights out at eight, and they bargain like lawyers. Alternate Fridays.
    Between my lectures I'm free from noon on Monday and Tuesday. Big sister of four, nappies don't frighten me, I sing loudly.
    Teacher's aide with free evenings, epileptic kids and tube-feeding don't frighten me. I come on the bike and read till they sleep.
    I sing in a choir on Mondays, it's the only thing that keeps me upright since the divorce. Who sits with my sleeping boys from half seven till ten?
    Student of pedagogy, evenings free, and I bring glitter pens. Your toddler may be wild, I've four brothers. I even find lost cuddly toys.
    Two nights a month I sing with my punk band again, it keeps me a good mum. Baby of ten months, sleeps through, teething. Ten pm to one.
    Goalkeeper of the girls' team, 18, first aid certificate. I mind kids after school, we build dens, eat cut apples, homework before screens.
    Job seeker with a soft lap. I mind little ones for an hour or two while you're at the physio, in court, or asleep in the bath.
    Widowed nursery teacher, flat too quiet. I still have the puppets. When you want to go out for dinner I come with knitting and stay late.
    Trumpet lessons for me, finally, Tuesday at eight! Only who stays with the kids (5, 8)? They'll be in bed, in theory.
    Unemployed dad, own lad of four. Another toddler beside him is no trouble, we do tractors, puddles and naps. Mornings.
    Court hearing about the divorce and my baby can't come in. Half day, next Wednesday, a calm lady please, bottles are ready.
    My run of the marathon is Sunday, dad's away too. Five hours, two kids, football in the yard, spaghetti's made. They're eight and ten and bossy.
    I drum softly on tables and babies adore it. Retired paediatric nurse with free nights; croup, colic and monsters under the bed don't scare me.
    We haven't been out since the eclipse.
    Raised seven, lost none. Evenings free.
    Choir on Tuesday, husband at sea, toddler with lungs.
    Early shift at the bakery starts at three. Between three and seven somebody should be in my house while they sleep, that's all, sleeping too.
    Old bosun knows eleven lullabies, nine of them decent. Lets you go to the pictures.
    My sister delivers any moment. When the phone rings I must go, and there are two small boys in their beds.
    Seventeen, first aid badge, likes dinosaurs, home by eleven.
    Theory exam on Wednesday morning and no one for my daughter, eighteen months, she's very easy, almost.
    Pensioned midwife: I've held most of this village already. Can hold the next ones so you sleep or dine.
    Kindergarten shut for lice. Parents not shut.
    My shift begins before the crèche opens, forty minutes of gap and a sleepy three-year-old.
    One evening, with my wife, a restaurant. It's been two years.
    Seventeen, first aid certificate, done nine cousins. Friday nights.
    Call at five in the morning to clean offices, my girls still sleeping.
    Had five of my own in Cebu, I miss bath time.
    Nan died, she minded the wee one Tuesdays. Who now?
    I can be in your house from six to midnight, read them two stories, lights off, study.
    Job interview at ten, she doesn't go to strangers easily but loves cats.
    Tuesdays my studio is free, my hands too. Babies from three months, I'm Brazilian, we hug.
    Little brother in hospital, the big one must stay somewhere.
    Retired kindergarten teacher with garden and rabbit, could have your toddler one day a week.
    Born the eldest of eleven in Kumasi, so a crying infant doesn't scare me. Fridays and Saturdays I can stay till you are back from your party.
    My call centre changed the roster, now I end at eight in the evening and nursery shuts at six. Twice a week, girl of two, loves trains.
    Drag queen by night, storyteller by seven, nappy-proof.
    Paediatric nurse, knows a cry from a whine. Go dance, I'm on the couch with a book and the monitor.
    Grandma without grandchildren, lap free, evenings too.
    I work in care, late shift until eleven, and from seven my boys of 6 and 8 would be alone.
    Au pair in Austria in 1974, still can do plaits and pancakes. You go to the concert, I do teeth and pyjamas.
    Cello rehearsal Wednesdays, two toddlers, no gran.
    My waiting room is over: no grandchildren coming. So may I borrow yours for an evening, with a pop-up book and a torch?
    Fifteen, eldest of six, knows nappies.
    I've stood before classes of thirty; your pair with a bath and a rusk, while you finally eat in a restaurant, is a doddle.
    Ventriloquist, free evenings, your toddlers giggle.
    Labour can begin any hour and our toddler has nobody, night included.
    Sitter broke with me on Friday, my shift starts at six.
    We bury my father Wednesday, two-year-old can't be there.
    Court hearing at ten, kids of three and five, I don't want them to hear it.
    Anniversary. One evening. Please. Two monsters, asleep by eight mostly.
    Nursery shut because of measles till the 12th and I am teacher on trial period.
    Eighteen, first aid certificate, eldest of six. I watch yours on weekend evenings and wash up too.
    I raised five and miss the noise since the last one married. Mornings your baby can stay with me.
    Free since the exam. Books, pancakes, no screens.
  `,
  'school-brengen': `
    My shift in the greenhouse begins at six thirty and my daughter is seven. From our street to her class is two kilometres with one big road. Can she go with your children, Monday to Wednesday?
    Every morning I take my two in the bakfiets past the primary school and there is one seat free. If your little one lives on the way, she is welcome in it.
    My shift starts at seven. Who could walk my daughter to school at quarter past eight?
    Broke my leg, need someone to pick the boys up at the gate at three.
    Does anybody else have kids at the international school? We could take turns with the run.
    I have a new baby and the walk with the pram at both ends of the day is killing me. Can an early bird take our eldest along to group 3?
    Looking for someone to collect our six-year-old after class on Thursdays and bring him to the BSO.
    Cargo bike owner wanted: two children, one school, two kilometres.
    The school bus was cancelled for our son in special education, he can't travel alone.
    My girl is afraid to cycle to middelbare school by herself along the dike, is there an older pupil who rides along
    I can't be at school at 12.30, my work is far. Please who takes my child home?
    Walking bus, anyone up for starting one from our estate?
    Drop-off help needed at the crèche, Monday and Tuesday before eight.
    Mum in hospital, dad on the lorry: who gets three kids to their classroom this week?
    I pass the primary school every morning with my own two, room for one more in the bakfiets.
    Happy to wait at the school gate at three and walk your child home.
    Grandad with time on his hands brings and fetches schoolchildren, on foot, hand in hand, looking left and right.
    School run too early for you? I'm up at six anyway.
    I'll cycle along with your kid to secondary until they know the route.
    Can collect from BSO or playgroup when you're stuck on the train.
    I have two free child seats in the car and drive to the special school in Hilversum daily.
    Starting a walking bus from the square, yellow vests and all.
    Your son can walk to class with my daughter and me, we leave at ten past eight.
    Available for picking up from school on Wednesdays at noon
    Retired lollipop lady, knows how to get kids safely across.
    I always fetch my granddaughter at three, by the gate. Since my knee surgery I can't get there. It's four streets and one busy crossing.
    Lollipop man for eleven years, sad that I'm too old for it officially. I walk your children there and home, coats zipped.
    Their mother is in treatment, I'm the grandfather, half blind. At half past eight they should be in class and I mustn't cross with them.
    My cargo bike takes four with bags. Mornings I pedal past two primaries anyhow, I'm a retired vet and used to kicking.
    My dog needs air at eight and at three, precisely. On the way I collect two boys from the blue flats by the hand, there's still one hand, if the dog goes loose.
    I cycle each day past the flats with my own two in the cargo box. There's a third belt, and I'd happily drop off a toddler at the playgroup for a mum with early shift.
    Chemo has tired me so that I can't reach the gate at a quarter past eight. She is six, holds hands well, knows all the ducks on the way.
    Grandpa with safety vest. I pick up four kids by foot from the primary already, the row can grow. Three o'clock at the fence, rain too.
    I've one with a broken leg at home and one who must be in her class by 8.20. Who's walking past the bakery in that direction?
    Bakfiets, rain cover, three seat belts, and a mother who's always early. I could load your toddler in for the creche.
    With plaster to my hip I can't bike her there, and it's two busy roads. She's six. Quarter past eight.
    I walk with my own to the red-brick primary each morning. Yours can hold on to the pram, I've got a rope with loops.
    Working at seven, so my son of seven makes himself ready and goes alone. I don't like it. Who passes by with kids?
    The minibus for his special school didn't come again. Who drives in that direction and could take a boy with headphones on?
    Three o'clock pick-up clashes with my chemo days. Two little girls, they know the way, need only a grown-up.
    Gran with a cargo bike, rain cover, four belts. I collect from the playground and bring to football, judo, home. Not Thursdays.
    Anxious daughter, school refusal. With me she clings, with someone else she might just go in. It's ten minutes on foot.
    i go to the secondary next to the primary anyway, im 16, can take your kid with me every day both ways
    Since the accident I don't drive and the twins have swimming in school at eight sharp on Mondays. Who's got two places and boosters?
    I'm in plaster up to the hip and the gate's twelve minutes by foot. My daughter is six, has a red scooter and talks non stop. Half past eight, only this month.
    I jog past the primary at 8.20 every day. Your child may jog along, or sit in the box of my bike on the way back.
    Crossing guard with a heart for shy ones. Mornings I've my lollipop at the corner; I can collect yours at the door first and bring him in.
    I've lost my night job, so I'm up. The walking bus goes from the fountain at ten past eight, I'll hold the rope for eight kids.
    Retired tram driver, two grandkids in that class already. Your twins may hop in the long bike at half past seven and have breakfast with us before.
    Chemo weeks I can't cycle. Could my lad sit on the back with another family, Mondays and Tuesdays, pick up at quarter past three?
    Half past eight there, half past eight at the ferry. I'm one man.
    Drove the school bus for nineteen years. I'd walk them now, in a row, reflective.
    Broken foot. Two kids. Nine hundred metres.
    My girl must cross the big road by the mill and I start at seven in the greenhouse. An older neighbour going that way with her?
    Stand at the gate at three with mine anyway. Add yours, I count twice.
    Cargo bike takes four, dog walks behind. Mornings.
    Since the divorce Wednesdays are mine, and Wednesdays they're out at noon while I'm on the tractor till five.
    Baby feeds at exactly collecting time. He's got a watch, I swear.
    New baby, so who walks my eldest to the gate at half eight?
    I pass three schools with my cargo bike, bench for four.
    Shift till four, bell at two, boy six on pavement.
    With plaster up to my hip I can't do the double crossing.
    Crossing guard forty years. I walk a line of ten, hand in hand.
    Twice a week I must take the six o'clock train, and school only opens at quarter past eight.
    My own two go to the blue school by foot at eight fifteen and I have two more hands, so let your little one walk in our row.
    Milkman's hours, back by eight: I can take yours along the canal with my scooter gang.
    Lollipop lady, hung up my stick at 70. I walk that way still; two small hands fit in mine.
    I broke my ankle and the gate is a kilometre off, twice a day, with a six-year-old on a scooter.
    My own goes to the same gate at three, there's space in the cargo bike.
    New baby, two-hour feeds, and the eldest must be there on time.
    I walk with two of mine, hop on the line, number three and four.
    He's seven, crosses without looking, and I can't leave my mother alone at eight.
    My leg is in a cast until December, and he's five and it's two crossings.
    Shift begins seven, bell rings half past eight.
    Bus for special class cancelled this week, my daughter in wheelchair misses lessons.
    Newborn in the storm, big sister at the gate at two, can't be in both.
    I push a cargo bike with four seats and pass by the school each morning, there's room under the hood.
    Ex lollipop lady, misses it. Hand in hand to the gate and back, any weather.
    Daughter starts school on the other side of village, is there another child to ride with in the morning?
  `,
  huiswerk: `
    Tenth grade at the international school and everything comes together, biology, history, a 4000 word essay. My parents cannot help, they work nights. I need someone who sits by me and makes a plan.
    Twelve years middle school teacher in Minnesota, now trailing spouse with too much time. Two afternoons a week I'd gladly sit with your teenager over whatever is due the next day.
    Our twins switched to Dutch havo from the American school, and aardrijkskunde is a wall of words to them. Grades 4.2 and 3.9. They need calm company with the books at four o'clock.
    Kitchen table, tea, flashcards: I got through the Dutch gymnasium two years after arriving from Aleppo. Now studying medicine, I'd coach a kid in brugklas how to learn.
    My son of 13 can't plan. His agenda is empty and then there are four tests in one week. Who sits with him after school?
    Homework buddy for havo 3, twice a week.
    We don't speak Dutch, so we can't help our girl with what she brings home from school. Is there a student who'd do that with her?
    My daughter needs quiet place and somebody who checks if she did it
    Biology, history, geography: revising is a battle every evening in our house.
    Who can help with a book report and a presentation on volcanoes for group 7?
    Tutor for physics and chemistry, vwo 5, exams are near.
    He has ADHD and gets distracted after three minutes, so he needs a patient person next to him while studying.
    Science project due, parents clueless, help!
    I'm sixteen and behind in nearly every subject because I was sick. Could someone go through the stuff with me?
    Profielwerkstuk coach wanted, my twins have no idea how to start.
    Affordable study guidance for a pupil in vmbo? The institutes cost a fortune.
    I help secondary pupils plan their week and learn for tests.
    Free homework club at the library, Tuesdays from four till six, tea and biscuits included.
    Biomedical student gives extra lessons in biology and chemistry.
    Stuck on an assignment? Bring the book, we'll crack it together at the kitchen table.
    Retired history teacher likes to quiz pupils before their test week.
    I can sit next to your teenager so that the phone stays away and the work gets done.
    I explain English, French and economics to kids in the lower classes.
    Learning how to learn: summaries, flashcards, mind maps, that's what I do with students
    Former latecomer who made it to uni, now helping vmbo and mavo pupils study.
    Available after school to go through the day's assignments with your child in group 8.
    Exam training in geography and social studies, no charge for families with a small purse.
    My grandson lives with me since my daughter's death. He's fourteen, gets French and physics. I got to the sixth class and then the factory.
    Silent room, dictionary, biscuits, and a chemist on pension. After school on Tuesday and Thursday two pupils can sit here instead of at home with the television.
    Everything the girl must learn is on a screen, and I, her gran, can't even open it. She has tests in all subjects after the holidays.
    Biology, history, planning, learning how to learn: ex-deputy head, strict but sweets in the drawer. Free for families who can't pay.
    Kitchen table, silence, and a retired physics man who explains with spoons.
    Retired headmaster, cardigan. I hear your son's French words, look in his planner and feed him. Tuesdays and Thursdays, families without desk at home.
    My dining table is large and quiet, there's a bowl of apples. Children from the flats who've no place to learn their lists can come after three, I sit by and test them.
    I've no idea what they ask him: "mind map of the Golden Age." I clean offices until nine. Could an older pupil sit with him over his books?
    Bring your brugklas kid with his bag that weighs ten kilos. I'm in the sixth form, I show him how to plan, with colours, and to quiz himself.
    The school speaks of a "profile paper". I fled after class five. My daughter deserves better than my shrug, two evenings in a week.
    My foster son came at thirteen with no school behind him. He's sharp, he's angry, the biology book's in riddles. A student with humour, Mondays?
    Free evenings of a chemist: kids of the flat sit on my stairs with their notebooks, I give tea and hints, not answers.
    Planning is the thing. He sits at his desk three hours, and nothing's in the bag. Brugklas, first year, ADHD.
    History and geography teacher, part-time. I keep my dining room open from four to half five for kids who've no quiet spot at home.
    We don't understand her books, we came when she was ten. Biology, Dutch, economics: who sits with her after school?
    English essays, Latin endings, physics formulas: I'm a first-year at uni and remember how it felt. Six euros or a sandwich.
    My boy listens to nobody who is his mother. A cool older student to do the reading log and vocabulary with him?
    Worked in an after-school club until my illness. From bed I can still test spelling and words via the screen, kids like that.
    Architect, working from home. Teens in the flat may sit with me from three to five with their books, silent hour, then questions.
    Med student on sick leave. Biology and chemistry, an hour on the sofa with your teenager, and I quiz with sweets.
    Librarian by heart, unemployed by reorganisation. I can sit with your twelve year old with geography and planning, at your dining table, Tuesdays, without nagging.
    I was first in my family to study and nobody could help me. Tuesday after boxing class I sit down with teenagers: history, essays, planning.
    My son's in mourning for his dad and the school planner stays shut. He's 13. A patient young guy to sit next to him twice a week?
    French words, book report, presentation on volcanoes and a mother who works nights. Somebody to sit with my 13 yr old on Thursdays?
    Lab technician put out to grass. Volcano, battery from lemons, essay on tides: I help eleven year olds with their projects, mess in my shed.
    He says there's none. Every day. The school sees it otherwise.
    History, geography, kings, tides: sailed round it all. After four at my kitchen table, biscuits on completion.
    I left school at twelve, she's now thirteen.
    Topography, biology, English words. I could test him but I pronounce it all like Turkish.
    Quiet room, big table, stern monk. Ask the mothers.
    Three boys in two rooms and the television of upstairs. They need a place for the books an hour a day, more than they need brains.
    Ex-drill sergeant does planning, diaries, no excuses; secretly soft.
    She cries over history, we both don't know who fought the Spanish and why.
    Biology, geography, French vocab. Student, Mondays.
    Son second year of secondary, marks falling, dad gone.
    My kitchen table is open from three to five, quiet, apple slices, I sit next to you.
    Physics is my love, I taught in Isfahan; teenagers, bring formulas.
    I left school at twelve in Eritrea and can't help him with anything beyond lunch.
    Latin! Nobody in our family, neither in Xi'an nor here, ever had it.
    Planning is what he lacks. The bag is a swamp, the diary empty.
    Fifteen years I marked essays in Pretoria. English, history, how to learn a list of words: teenagers may sit in my study with the dog on their feet.
    Secondary, second year, everything due on the same day.
    Biology teacher with chalk still in his veins. Photosynthesis at my kitchen table, four o'clock.
    Cartographer. Rivers, capitals, wars, I draw it all on brown paper and they never forget.
    I sat alone over my books as a foster child. I don't want others to. Snacks and planning, weekdays.
    He has dyscalculia, dyslexia and a temper. Two afternoons a week with someone else than mum?
    Vocab, maps, presentations on hamsters: my flat has silence, fruit and a strict but funny ex-headmistress.
    Gymnasium was too heavy for me, so he has no help at home.
    Son was ill for five weeks, twelve chapters behind, final tests begin Monday.
    We speak no Dutch at home, and her geography sheet is Dutch about Dutch rivers.
    He cries over the planner.
    Retakes! Physics and history, Thursday.
    I taught biology till June. My dining table from four to six is quiet, with atlas, tea and me.
    Student in second year, know what it is to fall behind. Planning, summaries, quizzes for brugklas.
    Passed my own exams Friday, quiz yours now.
  `,
  rekenen: `
    Daughter came from Indian school where she was first in class, now the Dutch method with stories and "verhaaltjessommen" is confusing her. She can calculate, she doesn't get what they ask.
    Mechanical engineer from Kharagpur. Fractions, algebra, derivatives, I like all of it and I explain with mangoes and trains until it clicks. Free for children whose parents can't pay tutor.
    Times tables just won't stick with my eight-year-old. Who makes it fun?
    Fractions. Tears. Help.
    My daughter in havo 4 is failing wiskunde B and panics at every equation.
    I'm doing an MBO course and must pass the rekentoets, but percentages and ratios are a mystery to me.
    Clock reading, money counting and sums up to a hundred, group 4, who practises weekly?
    Looking for a maths tutor for trigonometry and derivatives.
    Adult, 45, never understood long division. Would like to learn calculating for my forklift work
    My son has dyscalculia and needs someone calm who uses blocks and coins instead of worksheets.
    Statistics for psychology, the software, standard deviation, I'm drowning!
    He is good in head but in Netherlands they do the division different way than in my country, can someone explain to us?
    Help wanted with word sums for the doorstroomtoets.
    Algebra, three weeks till the exam.
    Engineer loves numbers and gives free lessons in algebra and geometry.
    I make fractions digestible, with pizza.
    Tables practice through games, dice and songs for kids from group 4 on.
    Indian mum with a maths degree explains equations to pupils of any level, after dinner at my table or online.
    Retired accountant helps adults brush up percentages, VAT and mental arithmetic.
    Wiskunde A or B? I'll get you through the final.
    Does your child count on fingers? I have an abacus, rods and all the time in the world.
    Econometrics student, good at explaining graphs, functions and probability.
    I taught sums in primary school for thirty years and would gladly help again.
    Extra practice for the rekentoets at MBO, once a week in the library
    Nobody is too stupid for numbers. Try me.
    Fractions! My granddaughter weeps above them and I'd do it on the old way which is wrong today, says she.
    Carpenter teaches right angles with a folding rule and a plank. If your boy thinks algebra is for nothing, send him to my shed.
    Grandson is eleven, from Ukraine, he can count good but the little stories with trains that meet he does not understand.
    Percentages, tables, equations, statistics: I was an actuary, now I only count my pills. Teenagers who're failing are welcome on Wednesday afternoon.
    Her maths book is thicker than my Bible. I'm only her nan.
    Fractions in Pakistan and fractions here are written differently and my daughter cries about division with the long tail. I've a maths degree but the wrong tail.
    Physics student from India. Percentages, times tables, x and y, I draw it all with pizza and cricket scores till your kid gets it. English or simple Dutch.
    My son must do the end test in February and story sums kill him: if the train leaves at... He can calculate, he can't read the question.
    She does sums beautifully on the abacus from her old school, but here they want 'splitting' and hopping along a line.
    Engineer on parental leave. Fractions with chocolate bars, decimals with a measuring tape. Ages 8 to 14, English, Hindi, Dutch.
    Fractions. We've both been crying.
    Tables of six, seven, eight don't stick, and the class moves on. Somebody who makes it a game, she's ten and says she's dumb.
    I'm a builder: metres, corners, percent, I do this all day. Teenagers of the practical school, I show it with wood, not a book.
    Exam year, vwo, maths B, integrals. My dad used to explain but he's got aphasia now.
    Retired from an engineering bureau and still enjoy an equation. Free for pupils whose parents can't afford those institutes.
    Clock reading. Half past, quarter to, it's Dutch and it's illogical, and mine is nine already and gets teased.
    Darts taught me sums and I teach children that way. Subtract from 501, works wonders for nine-year-olds.
    Fractions made my son throw the pencil. I was thrown out of maths also. Someone who explains with pizza, not with tears, before the test on the 12th?
    Engineer without work. Equations, percentages, the long division of misery: I explain with bicycles gears and collector cards. From ten years on.
    Knitters count all day. I do tables and fractions with stitches, cake and dice, with children who draw horses. Tuesday, my big kitchen table.
    Retired bookie's clerk, fast with numbers. Tables, percentages, negative stuff, I turn it in dice games. Kids from seven, Monday.
    Grade eight test, word problems about trains leaving. He knows football stats by heart but freezes at fractions. Use that.
    Fractions. I sliced a pie. She ate it.
    Grocer: adds faster than the till. I make tables stick with potatoes, change and bets.
    They do sums in a different way now, with jumps. My way gives the answer but the wrong jumps.
    x, y, tears. Test on Thursday.
    Navigator taught Pythagoras by the stars, can do it on paper for your teenager as well.
    My grandson's clever with money, hopeless with percentages. Someone should introduce them.
    Fractions ate my daughter.
    Long division, they do it different here than in Guangzhou, she gets confused by me.
    Engineer will untangle algebra with any teenager, with pizza slices if necessary.
    Nursing course wants drug calculations, drip rates, decimals, I'm fifty.
    Retired from a maths department in Rio; sine, log, integrals, I still dream in them.
    Fractions make him cry, percentages make me cry.
    Actuary, bad at small talk, superb at x and y.
    Darts caller, subtracts from 501 in his sleep. Your kid will too.
    Carpenter here: I explain Pythagoras with planks and a pencil behind the ear.
    Bookmaker's son. Odds, fractions and decimals are like breakfast.
    Retest Friday, equations with x, her father knew this and he's no longer here.
    Times tables of seven and eight don't stick after her concussion.
    My cousin's repeating year because percentages.
    Ex engineer, laid off at sixty. Pizza slices, dice, algebra: I explain four ways until it clicks, Wednesday afternoon.
    I love geometry and I'm twelve years older than your kid, free on Sundays.
  `,
  schooltaal: `
    My son is in groep 5 and reads on the level of groep 3, juf says at home we must practise. But at home we speak Arabic and I pronounce the "ui" wrong myself.
    My Dutch neighbour laughs, but I learned it so well from children's books that now I help kids of newcomers with dictee and begrijpend lezen every Tuesday after school. Place for two more.
    My son is in group 5 and reads at AVI level M3. Who practises technical reading with him?
    D's and T's at the end of verbs, she gets it wrong each time.
    Our children speak English at home and lag behind in Dutch spelling at school, a native who does dictation with them would be wonderful.
    Dyslexic daughter, 9, needs reading practice, ten minutes at a time, kindly.
    Comprehension tests, begrijpend lezen, are always a failure here
    Who helps a girl from Ukraine in group 6 with the words from her schoolbooks?
    My boy mixes up b and d and hates his reader.
    Letters and sounds for my five-year-old, he goes to group 3 after the summer and knows only the alphabet in Urdu.
    I can't correct his essays because my own grammar is bad. Someone to look at sentence structure and vocab for 2 vmbo?
    Vocabulary for the school test, please, we speak no Dutch
    Spelling bee disaster: who drills long and short vowels with a stubborn seven-year-old?
    Parsing sentences, subject and predicate, is that something you can explain?
    I read with kids who struggle with it, sound by sound.
    Former remedial teacher practises spelling and AVI reading with children at their home.
    Dictation, verb endings, double consonants: I make cards and games of them.
    Native Dutch student helps expat children catch up with language at school.
    Has your child dyslexia? I know the methods and I have patience.
    Twenty minutes of reading aloud to me, twice a week, works wonders.
    I like to explain grammar: kofschip, parsing, the lot, to pupils up to fifteen.
    Speech therapist, retired, builds vocabulary with young children before they start group 3.
    We tackle begrijpend lezen together, with texts on football or horses
    Volunteer reading coach at a primary school has room for one more pupil.
    Let's get rid of those spelling mistakes before the doorstroomtoets.
    The boy of my daughter reads b as d and hides in the toilet when he must aloud. I'm old and foreign, I can't hear if it's right.
    Speech therapist for 36 years. With picture books, rhymes and a mirror I help little ones who start group three behind in words.
    My grandchildren speak Polish at my kitchen and the teacher says too few Dutch. Someone who does with them spelling and long words from schoolbook?
    Retired remedial teacher, dyslexia is my hobby horse. Twenty minutes, three times weekly, comic strips allowed, no red pencil.
    The teacher says her technical level is M4 and must be E5, I only see she sounds every letter. I can't model it because my own accent is heavy.
    I do silly voices and word cards with slow six-year-olds, I was a remedial teacher. Twenty minutes, three times a week, is better than one long hour. At yours or in the school corridor.
    She's eight and arrived in June. Letters she knows from Ukrainian. Ij, eu, ui she doesn't. Fifteen minutes a day with a patient voice would help her up a group.
    Long oo, short o: my twins mix them, and I as Greek hear no difference at all.
    Speech therapist, retired, sofa with cushions. Kids who arrived lately play lotto with my pictures, and a term later they can follow the story circle.
    At home we speak Tigrinya, my girl of seven has words but doesn't get the stories in class. One hour of reading Dutch with her?
    Speech therapist on leave. Children who stumble over sounds, or come from another tongue, I do rhymes and picture cards with them on Friday.
    Dyslexia: the letters dance and he hides the book in the shed. He needs twenty minutes daily with somebody who isn't tired like me.
    Her level is AVI something, two below. The teacher says practise. I can't read Dutch well so she fools me.
    Dutch teacher with twins. Three little readers can join ours on Saturday, we do comics aloud, stumbling allowed.
    My boy plays fantastic football but in class he reads like walking in sand. He's nine, we speak Arabic at home. Twenty minutes reading with him after training?
    I come along with comics. That's how I learned Dutch myself when I was eight and mute. Kids who stumble over letters, half an hour, no pressure.
    Unemployed bookseller. Windmills, dykes, fairy tales: I go through the class texts with kids who speak other tongues at home, with drawings and cocoa.
    Ex newsreader, clear voice, child friendly. For kids who hear another tongue at home I do new words with pictures, twice a week.
    She reads aloud the words, then asks me what it said.
    Six months in Dutch class and my son still skips the long words like puddles.
    Printer by trade, loves letters. Twenty minutes a day with a slow starter, no sighs.
    b and d. He mixes. He's eight and says he's stupid.
    Teacher says level three, should be five. At home we've Arabic stories only, beautiful ones, not helpful to the inspector.
    On the bench by the ferry I'll hear children read, comics count.
    Group five, reads like he is walking in mud.
    Word problems: he can count but doesn't get the sentence.
    I sit with kids and their texts, find the main idea, hard words in a booklet.
    We speak Tagalog at home, teacher says vocabulary is behind two years.
    Spelling d or dt, who explains to child and mother at once?
    Former speech therapist, AVI levels, comics allowed.
    He's in group four and stumbles over every "sch" and "eeuw".
    My son speaks Urdu with us and the teacher says his Dutch words are too few for the class.
    Speech therapist, drawer full of word cards.
    Comics, football magazines, packet of crisps, I've had boys sounding out words before they knew it.
    Word of the week on a string across my kitchen. Your child may hang up the next, I taught group three for ages.
    Teacher said Monday he reads two levels below, we only speak Pashto.
    She spells how it sounds, dictation again a two.
    New girl in group five, arrived in May, knows no words for pencil, break, sorry.
    Comprehension texts: he knows each word, not the story.
    Retired infant teacher with picture cards and sounds: half an hour practice in reading, twice a week, for kids who came late.
    Was slow reader as boy. I sit with yours, one page each, word list for class.
  `,
};
