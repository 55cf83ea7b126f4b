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
  `,
  oppassen: `
    We've no granny here, she's in Cork. My husband has his graduation do on the 14th and we'd love to go together, just from seven till eleven; the twins are asleep by eight.
    I'm au pair with a Dutch family and my Thursday and Friday evenings are free. I have experience with babies from three months, I have three small brothers in Bogotá.
    The crèche phones at noon: fever. I'm mid-surgery as theatre nurse and my partner is in Frankfurt. Is there a backup granny in Leidsche Rijn for days like that?
    First-year student teacher from Dublin, eldest of seven. I can put your kids to bed on weekends, I know all of Frozen, and I'm insured with references from two mums.
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
  `,
  'school-brengen': `
    My shift in the greenhouse begins at six thirty and my daughter is seven. From our street to her class is two kilometres with one big road. Can she go with your children, Monday to Wednesday?
    Every morning I take my two in the bakfiets past the Julianaschool and there is one seat free. If your little one lives on the way, she is welcome in it.
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
  `,
  rekenen: `
    Daughter came from Indian school where she was first in class, now the Dutch method with stories and "verhaaltjessommen" is confusing her. She can calculate, she doesn't get what they ask.
    IIT Kharagpur, mechanical. Fractions, algebra, derivatives, I like all of it and I explain with mangoes and trains until it clicks. Free for children whose parents can't pay tutor.
    Times tables just won't stick with my eight-year-old. Who makes it fun?
    Fractions. Tears. Help.
    My daughter in havo 4 is failing wiskunde B and panics at every equation.
    I'm doing an MBO course and must pass the rekentoets, but percentages and ratios are Chinese to me.
    Clock reading, money counting and sums up to a hundred, group 4, who practises weekly?
    Looking for a maths tutor for trigonometry and derivatives.
    Adult, 45, never understood long division. Would like to learn calculating for my forklift work
    My son has dyscalculia and needs someone calm who uses blocks and coins instead of worksheets.
    Statistics for psychology, SPSS, standard deviation, I'm drowning!
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
  `,
};
