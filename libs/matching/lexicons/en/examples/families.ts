import type { BranchExamples } from '../../../lexicon.js';

export const families: BranchExamples = {
  'voorlezen-kinderen': `
    Our three-year-old hears only Portuguese with us. It would be lovely if a granny or grandpa came by once in a week with picture books, rabbits, bears, whatever.
    I do all the voices. The monster, the bear, the witch. Former librarian from Leeds, will sit on your settee with your wee ones on a rainy afternoon, English only I'm afraid.
    Who comes to read a bedtime story in Dutch? We only manage English and our kids deserve to hear both.
    Storyteller for toddlers wanted at the community centre, picture books present.
    My kids love fairy tales but my Dutch accent makes them giggle, someone else?
    Weekly reading visit for our three-year-old who is behind in language. We signed up for a reading project but there is a queue.
    I can't read Dutch so good, please somebody to read books to my little daughters
    A grandpa with a warm voice for picture books on the sofa.
    Library looks for volunteers to read out loud to babies and pre-schoolers on Saturday morning.
    Our son is in hospital for weeks and likes to be read to. We can't always be there.
    Dragons, witches, pirates, anything, as long as you do the voices.
    Blind mum, two small children with a shelf of picture books I can't see. Who'd read to them?
    Somebody for half an hour with a book in the playgroup?
    English story time for bilingual kids, needed: a reader.
    I do all the voices: wolf, granny and pigs.
    Happy to come by once a week with a bag full of picture books for your little ones.
    Actor between jobs reads fairy tales to children.
    English storytelling hour on my porch, lemonade for the listeners, ages three to seven.
    I was a librarian for forty years and would gladly read to the children of newcomers, pointing out the words.
    Fan of monster stories with a loud roar is available.
    Let me curl up with your kids and a good book so you can cook in peace.
    Bedtime stories over video call, also possible
    I'd be happy to read to children at the asylum centre, with puppets.
    Dutch granny volunteers for read-aloud sessions at your home, with songs and rhymes too.
    A funny children's novel, chapter by chapter, every Thursday after school.
    Before sleep I always told a story to my grandson, but since my throat was operated I've only a whisper. He wants dragons with voices.
    Ex-librarian, lisp, big glasses, does a marvellous witch. I come at bedtime with a bag of picture books to families where it's all too busy.
    Four of them live by me, their mum's in the sanatorium. When I sit down my eyes close at page two. Somebody with a book, half past six?
    I'm a lonely grandpa with a rocking chair and all the fairy tales. Toddlers may climb on, parents may wash up meanwhile.
    I have the voice, the slippers and thirty picture books.
    I can't read Dutch picture books to my boys without falling over the words. Would a grandma-type come on the rug for a bedtime tale about that little rabbit?
    Retired librarian, basket full of picture books about bears and witches. I come into your home, the little ones crawl on my lap, and they pick up the words without noticing.
    Wanted by three small Syrians: a lap, a book about pirates, a voice. Thursdays before bath, mama makes cookies.
    Bedtime in two languages: I do Polish and English, your toddler can pick. I bring a hand puppet with one ear.
    Our daughter's in isolation with leukaemia. A voice through the tablet with stories at five, she loves dragons.
    I come in at seven, they go to bed at seven. Once a week I'd like someone to do the bedtime book for my three while I breathe.
    Voices! Bear, witch, granny, I do them all. I'm coming to your sofa with a bag from the library, best for ages two to seven.
    My son's on the isolation ward at home, germs forbidden. Through the window or a screen, could somebody tell him a chapter of dragons?
    We're blind parents with a sighted toddler who points at the pictures. It'd be lovely if someone described them with her.
    Retired actress, Tuesday, story hour under the big tree; in rain in my hall. Mums may doze.
    Grandma without grandchildren here, own rocking chair, can do eleven voices including the bear. I come over before bedtime with a picture book.
    Story tent at the street fair: who'd sit on a cushion in a ridiculous hat and read about giants, three times twenty minutes?
    I lost my voice, literally, surgery on vocal cords. My boys miss their chapter at half seven. Someone to sit on the edge of the bunk bed?
    Amateur actress with ui and eu perfect. I come at bedtime with witches and whales for children whose parents aren't sure of the sounds.
    Used to narrate nature films. Now retired, with a shelf of picture books on moles and monsters. Thursday at seven, in pyjamas, yours not mine.
    I do voices. Wolf, witch, tax inspector.
    My kids want the story in Dutch, and my tongue breaks on the dwarves.
    Half past six, picture books, someone else's lap for once.
    Retired captain, beard real, treasure island from memory, Sundays in the library corner with carpet.
    The little ones at our shelter have no books and no one at bedtime, as mothers clean offices then.
    Granny on loan, glasses, fairy tales, warm shoulder.
    Bedtime stories in Dutch, I stumble and she corrects me, four years old.
    Puppets, funny voices, picture books. Saturday, library rug.
    My accent makes the bear sound Scottish, the wee ones love it.
    Three boys on a couch who only know screens; someone with a fat book of fairy tales?
    Blind father. Who turns the monster's pages for my little girl?
    At home we have no Dutch picture books and I pronounce it wrong. Somebody on the sofa with my two before bed?
    Puppeteer with a suitcase of fairy tales seeks little ears.
    He's four, never sits still, except for stories.
    Rocking chair, two laps wide, dragons in stock.
    I have lost my voice (operation) and she still wants the bear story at seven.
    Our Dutch is with mistakes, little one should hear the picture books well.
    Daddy is at sea till spring, three at bedtime.
    I have the deep voice for wolves and a lap for three. Granddad without grandchildren near, picture books, Saturdays.
    Librarian till the cuts. Bring pyjamas, I'll do dragons.
  `,
  speelmaatje: `
    Since we came from Kharkiv my boy of six only plays with the tablet. He likes building bricks and digging. It would be so good if somebody young would come and play with him, no language needed.
    Student of psychology from Athens, 21, I miss my little cousins. I can come on Wednesday afternoons to kick a ball, build a hut or have a doll party with a kid who needs it.
    Our son of six is an only child and we have just moved here. Is there a child who wants to come and play with building bricks?
    Looking for someone young at heart to play football with my boys in the park.
    My daughter has a disability and other kids don't ask her to play. Who'd come over to do dolls and dress-up with her?
    Playdate in English for a four-year-old girl, mad about unicorns?
    I am tired from illness and he wants to run, climb, hide and seek. Who plays with him?
    Buddy for my autistic son, he likes trains and computer games.
    Toddler group or other mums with babies to crawl together on the mat, does it exist here?
    Someone to go to the playground with my twins on Saturday so they can let off steam
    My little boy speaks only Tigrinya, he wants to play with Dutch children.
    Teenager wanted for board games and ping pong with our ten-year-old.
    Sandpit mate sought!
    She's deaf and looks for a friend to skip rope and swing with.
    I'm fifteen and like to play with younger kids, football, tag, board games.
    My daughter is five and would love a playmate in our street, come and use our slide.
    Can come and play with your child with a disability, I've a brother with Down's.
    Building dens, catching tadpoles, making mud soup: I'm your woman.
    Off-duty uncle will kick a ball with your kids for an afternoon.
    Playdates at ours every Wednesday, dolls' house, trains, paddling pool.
    Student teacher offers games and crafts with a child who is alone a lot.
    I never got tired of building bricks. Let me be your kid's building partner.
    Mum with a two-year-old looking for other toddlers to play with in the indoor playground
    Hide and seek champion for hire, free of charge.
    I bring the puppets, the kite and the chalk; your child brings the imagination.
    My grandson of seven stays the whole summer at my house and he sees only old people with sticks. Is there a boy who likes to build huts?
    My garden has a swing, a tree and no child since 1998. Yours can come and romp with my granddaughter, every Wednesday she is by me.
    Little girl of my niece is here for three months while her mother has therapy. Five years, only Farsi, mad about dolls, nobody to share them with.
    Retired infant teacher, still crawls on the floor. Marbles, skipping, blocks with a shy child who finds others difficult, I start with one.
    We've a treehouse, chickens and a nine-year-old who asks for company all day. A child who's new at school, whatever he speaks, can be dropped here on Saturday.
    My son (6) has a trampoline, a hose and too much energy. A kid who just came to the Netherlands and speaks nothing yet can still bounce. Wednesdays from one.
    Only child, seven, bilingual, just moved to your street from Ireland. has plastic bricks by the kilo and a rabbit. Whose kid wants to come round?
    My boy came in a wheelchair and in a new country at once. He's ten, funny, chess, computer games. Is there a mate that comes after school?
    Our girls have a guinea pig, roller skates, dressing-up box. A kid from the shelter could join each Friday, we pick her up.
    Moved from America, baseball glove, nine years, nobody to catch. Anyone throw after three?
    Our four-year-old talks to the hens because there's no other kid in the lane. Newcomer families: sandpit, hose and grandmother's waffles every Wednesday.
    Only child, eight, in a wheelchair, very funny. He gets no invitations. Is there a kid who likes trains and jokes?
    My daughter of six and I have a trampoline, mud kitchen, and Sundays that last too long. Bring yours!
    Just moved, he doesn't speak Dutch yet, but football he speaks. Boys around ten, on the field behind the flats?
    im 14 and i babysit but actually i just like building bricks and hide n seek still. can come play w your autistic kid, my brother's too so i get it
    We foster, so there are always beds and bikes. Kids whose parents are ill can come build huts here on Saturdays.
    Big sister of ten, with an autistic brother; she's asked me if she could play with other children who find it hard. Garden, swings, snacks.
    My son's shy and stands by the fence looking at other boys. He's seven, loves beetles and building huts. Is there another beetle type around who'd come over?
    Girl of six, only child, we've just moved and she has tea with her bears. Same age, likes mud, ninja and unicorns? The sandpit's ours.
    Our three have a trampoline, and are always the same three. Bring your shy one, Wednesday afternoon, I keep an eye and bake pancakes.
    He's in a wheelchair and eight and brilliant at racing games. Boys at school are kind but never come home with him. Yours maybe?
    My six year old talks only in movie quotes and draws maps. He's lonely I think. Another dreamer for building cardboard cities?
    We have guinea pigs, a tree house and no sibling. She's five, selective mutism, plays wonderfully without words. Which calm child comes Sunday?
    Only child on an island of a farm. He talks to the calves.
    We're from Ukraine, daughter is seven, in the new street all the doors are shut at four.
    My barn, straw bales, rope swing. Bring small humans.
    Building bricks for two. There's one of him.
    He's five with a tube in the tummy, so other kids stare. One who doesn't stare would be enough.
    Two girls here, rabbit, trampoline, would share with a third.
    My daughter in wheelchair watches the others from the window, she likes dolls and jokes.
    Sandbox, trampoline, guinea pigs: yours can come after school to ours.
    Just came from Jakarta, boy eight, football, no word of Dutch yet. Kids don't need, do they?
    Our boy is four, Ghanaian mum, Frisian dad, lots of building blocks; bring your shy one over on Wednesday and they'll figure it out on the carpet.
    My granddaughter stays the whole summer with me, she is seven and I can't climb trees any more. Who of her age wants to splash in the paddling pool?
    My little boy asks each day if there's someone coming. We're new and he is six.
    Trampoline, sandpit, one lonely girl of five.
    I've got a hut in the garden since my own grew up. Let yours build on with my grandson on Wednesdays.
    Ours is eight, plays trains, doesn't speak Dutch yet. Our door stands open, yours can come here to build tracks.
    Only child, big pirate ship, no crew.
    Only child, new street, Friday birthday, no guests.
    He's in a wheelchair since the accident and the boys stopped ringing.
    My girl of four talks to snails.
    We have trampoline, rabbits, a mud kitchen and one bored six-year-old; send yours over Wednesday to play.
    My twins of eight are social and lend toys. Any newcomers for building bricks and hide-and-seek?
  `,
  'gezin-steunen': `
    Three children, one of them with autism, husband is at the front. I'm not sick, I'm only very tired. A woman who comes once per week to drink tea and fold things and ask how is it.
    Raised five in Bloemfontein, one with Down's. If your home is chaos and you cry in the bathroom, I've been there. I could come Wednesdays, hold a baby, cook a pot, listen.
    We have a premature baby, a toddler and no sleep. Is there someone who'd come weekly just to be there for us?
    Since the divorce I'm raising four on my own and running on empty. A listening ear and an extra hand around dinner would save me.
    I have postnatal depression and my family is in Manila. I'm looking for an experienced mother who drops in.
    Family with five kids in a small flat seeks a buddy for a bit of structure.
    My wife has cancer and with three young children we don't manage the household.
    Some family volunteer who comes every week and thinks along?
    Parenting is harder than I expected. Who has been there and wants to give tips over a cup of tea?
    A weekend now and then where our children can stay with another family, so that we can catch our breath
    Refugee family, two rooms, baby coming. We know nobody and don't know how it works here with baby clinic.
    Overburdened dad seeks respite!
    My son's behaviour exhausts us all, we'd love a support family that takes him one Saturday a month.
    Pregnant, alone, 19. Would like a sort of mum nearby.
    Mother of four grown-ups offers a listening ear and practical support to a family that's struggling.
    I can come half a day a week to a young family under pressure.
    Our house has a spare bed and a dog: we would like to be a support family for a child whose parents need rest.
    Volunteered with young families before, happy to do it on my own now.
    Overwhelmed with a new baby? I hold the little one, you shower, then we talk.
    Psychology graduate wants to back up single parents with routines, bedtime and rows.
    Being a parent in a strange country is tough. I raised mine here as a foreigner and will gladly share what I learned.
    I know the feeling of no village to raise a child. Let me be some of yours.
    Support for families with a sick parent: I cook with the kids and keep the rhythm going.
    Would join you at the consultatiebureau and the chaos at tea time
    We offer a weekend home to a child who needs a bit of calm.
    My daughter has a baby, a boy of three and a husband in hospital. I'm in Ghana without visa. She says I'm fine but her voice is not fine.
    I brought up five alone and nursed for a profession. A morning per week I step into a household where it's over their heads: folding, rocking, peeling, listening.
    At seventy I raise my two grandchildren. I love them but am so tired at four o'clock. Someone who's there at the rush hour, a few times?
    Twins came early, dad works nights. As old midwife I drop in with soup and two dry arms, no lectures.
    I had four under five in a foreign land, with my mother a continent away. I come one morning weekly, rock, fold, listen, and tell you it isn't your fault.
    Raised five, buried one, moved countries twice. If you're a young mother whose milk won't come and whose eldest throws shoes, I'll come, hold the baby and you take a shower.
    My husband has PTSD, the teenagers fight, I hold all. An experienced mother who drops in weekly for ordering, laughing, maybe only dishes?
    We're four: mama alone, three boys, no oven gloves big enough. We arrived in April. Some Saturday aunt who'd drink tea in the chaos?
    Empty nest, warm house. I'm used to tantrums and nits, I was matron at a boarding school in England. A young family without relatives can lean.
    Retired family doctor's wife. I come at five, the witching hour, when the baby howls and the pan boils over, and I stay till they're in pyjamas.
    Twins of four months and a boy with autism. I put my phone in the fridge today. Someone who comes weekly, for whatever's on fire.
    I'm a mum of grown sons, I had post-natal depression then, and nobody came. So now I come. Fold, hold, listen.
    In the shelter everyone was there, now in our own house I do it alone: school, doctor, angry teenager. A steady woman to think along?
    My husband has PTSD from the mission and the kids tiptoe. We need another grown-up in our week.
    Had help from a volunteer when I was 19 with a baby, changed my life. I'm 31 now and would do that for another teen mother.
    Wife has bipolar. In the bad spells I'm father, mother and cook, plus work. Practical, warm person for the hours between four and seven?
    Two mornings free. I can be at yours in the rush: socks, lunch boxes, where's the other shoe. I was a nursery head.
    Intellectual disability, both of us, and a sweet baby. The nurse says we do well. But someone who shows how, like first solid food?
    Little one with a feeding tube, big one with anger. I'm on my own since January. Somebody with a strong back and a soft heart, Saturdays.
    Twins, and I haven't slept, and my mother's in India. I don't want a babysitter as such, I want a woman who comes weekly, holds one, and tells me I'm doing fine.
    My partner is in a clinic for depression; four kids, one income, no rest. A practical neighbour who folds, listens, shouts goal with the little one.
    Mother of five, all flown out. I can come into your chaos one morning a week and do what's next: bath, porridge, your own nap.
    Out of work aunt of nine, patient with tantrums and with exhausted parents. I fold, cook a pan, take the jealous one to feed ducks.
    I grew up in foster homes so I know what a steady face does. A family in a storm can count on me Saturdays: cooking, playing, listening.
    Twins, tears, tinned ravioli. Day nineteen.
    My own six are grown, the noise I miss. I'd come into a household that's under water a morning a week and bail.
    Wife got diagnosis, I've night shifts, kids went quiet. We need someone who's just there at five o'clock.
    Refugee mother, no mother here. How do you do it?
    Ex-nun, unshockable. Folds, stirs, listens, leaves.
    Eldest in trouble, middle one autistic, baby with colic, husband left in a taxi. I'm coping, which is why I write this at three in the night.
    Since the third I cry in the shower and the laundry grows. A calm woman in house, one morning?
    I raised seven. Nothing shocks me, not vomit, not teenagers.
    Dad in prison, mum exhausted, me the aunt abroad asking.
    Autism times two, school calls daily. Someone who comes and just joins the storm.
    Young father alone with newborn, reading manuals at night.
    Once a week I come cook, fold, cuddle, let you nap.
    Raised four on a barge alone. I know the hour between five and six; I'd step aboard your house for it.
    Maternity nurse, forty years of other people's kitchens. I step in, fold, cook, hold, and say you're doing fine.
    Separated father, every other week, don't know how dinner and bath and bed fit in one evening.
    I've been a young mum on benefits. I'd come Tuesday to be the extra pair of hands I never had.
    Premature triplets, one pair of hands, tears.
    Triplets home Tuesday, husband deployed, I cry when they cry.
    The youth worker wrote that we're overburdened; yes, we are. Someone weekly who just joins in, bath time, supper, a bit of order.
    Twenty, baby, no mum of my own to ask how.
    I had four under six and survived. Once a week I come alongside a tired mother, not to judge, to fold, laugh and listen.
    Retired health visitor with time for parents in a storm: routines, sleep, a walk so you can shower, Tuesdays.
    Since his father went to prison on Monday we four are on shaky ground, a steady grown-up around us would do.
  `,
  'jongere-begeleiden': `
    My nephew of 16 came alone from Eritrea and he hangs at the station with wrong boys. He doesn't listen to me any more. He needs a man who takes him serious and does things with him.
    At seventeen I was in an asylum centre and nobody told me anything. Now I'm a mechanic. I like to be a kind of big brother for a boy who is where I was.
    My son is fifteen, skips school and hangs around with the wrong crowd. He needs a male role model who isn't his mother.
    I'm 17, live in a youth home and want a mentor who believes in me.
    Looking for a coach for my teenage daughter, she is insecure and always in her room.
    Buddy wanted for an unaccompanied minor from Eritrea, eighteen soon and on his own.
    My boy games all night. Who gets him off that chair and to a gym or boxing club?
    Someone for our teen to talk with that isn't a parent or shrink
    Just turned 18, out of foster care, no clue about rent, insurance and adult life.
    Mentor for a girl who wants to be the first in our family to go to uni.
    He was arrested once for something stupid. Before it gets worse I hope for a big brother figure.
    Which young adult would do fun things with my son of 14 with Asperger's?
    Dropout, 16, no idea what I want. Help me find a direction?
    Pupil in vmbo needs a maatje who meets up with her weekly and gives her confidence.
    I'm 26, was a troublemaker once, and would like to mentor a teenager.
    Big sister for a girl between 12 and 18: we chat, bake, go into town.
    Boxing coach offers youngsters an outlet, rules and a good talk.
    Youth worker by trade, volunteering to guide a teen who's stuck.
    Not a parent, not a teacher. Whatever's on your mind, I listen and don't judge.
    Can help a school leaver find out what they're good at.
    Once a foster kid myself, now a nurse. I'd love to be there for someone leaving care.
    I'd be a maatje for an adolescent refugee, football on Sunday and help with plans
    Feeling lost at 17? Let's grab a burger and talk about the future.
    Music producer teaches teens to make beats and stay off the street.
    Teenager with low self-esteem? I take her climbing, it works.
    Grandson is sixteen, doesn't go to school, sleeps by day. His father's gone. A man who works with hands and doesn't shout would do him good.
    I was a foreman at the yard. Let me take a lad who's drifting under my wing, we restore an old boat, the talk comes by itself.
    My foster granddaughter turns eighteen and must stand on her own legs, room, money, wrong friends. I'm too old, she rolls her eyes at me.
    Ran away from home myself at fifteen, ended up head nurse. If a girl needs someone who keeps believing in her, fortnightly over chips, I'm there.
    My nephew, 17, came alone across the sea and lives now with us. He needs some steady man who's not family, for football, plans and swearing at.
    Forty years I taught at the technical school and I recognise a kid who's drifting. An apprentice from anywhere may come to my shed twice a month, we saw wood and talk about later.
    Came here at fifteen without parents, I'm now a carpenter, house, wife, cat. I'd like to be for some boy what my guardian was: someone who turns up.
    He's sixteen, from Eritrea, scooter, night friends. I'm only his aunt. A man who rings him on Sundays and means it?
    Ex-boxer, now at a bank. I take a lad who's stuck under my wing: cinema, sums about money, shutting up together in the car.
    Our daughter has stopped school at fifteen, sits in the dark, answers in English only. A cool young woman for now and then?
    Fifteen, skips school, wrong friends, heart of gold. His father's gone. A man who takes him fishing, or under a car?
    I was that kid: police, vape, dropping out. Now I've my own plastering firm. Lads can come along on Saturday, I listen and they work.
    My niece left care at eighteen, and has a room and no one. She needs someone older who texts 'did you eat' and means it.
    in my last yr, no clue what i want, parents never studied. wanna talk to someone who has an actual job they like
    Came as minor alone from Eritrea. I'm 24 now, I study. I want to be like big brother for a boy who arrived last year.
    She's fourteen, hears badly, and got lonely and angry. A young woman with hearing aids as an example, that would open her world.
    Off sick from youth work, coming back to life. One teenager, once a week, chips and walking, no files.
    Boxing trainer, ex-con, long ago. I'd walk with a boy who's sliding, no lecture, twice a week, till he's through his exams.
    I boxed, I messed up, I turned out okay. If there's a lad of fifteen who hangs around the garages and needs someone in his corner, I've got Saturdays.
    Grandson lives with me since his mum overdosed. Sixteen, clever with engines, silent. He'd need a fellow of thirty who tinkers.
    Ex rapper, youth worker by heart. I record kids' lyrics in my box room and in between we talk school, girls, court dates.
    Skater girl, 23, was thrown out of two schools and now study. If your daughter won't talk at home, I'll teach her to drop in and listen.
    Bike mechanic with a bench to spare. Is there a teen who can't sit still in class? We build one together, he keeps it, we talk when we talk.
    He's sixteen and sleeps like it's a profession.
    Got in every sort of trouble before the navy took me. I can talk with boys who're on their way to it.
    Grandson. Hood. Door shut. Smoke under it.
    Lad without father around, seventeen, good hands, bad friends. A man with a workshop would be worth ten talks.
    Boxing coach, priest's collar. Confession optional, punching bag isn't.
    My niece came alone from Eritrea, eighteen now, lives by herself, knows nothing of bills and boys. A wise elder woman for her?
    My nephew is nineteen, sleeps till three, says nothing. Needs a man who isn't his father.
    Grew up rough in Glasgow, went inside, came out decent. Lads may talk to me.
    Came alone at sixteen, eighteen soon, then guardian stops. Who will I ask things?
    Girl, 15, skipping school, clever, angry. A big sister type?
    Boxing trainer in Soweto, I give boys somewhere to put it.
    Coffee and life lessons with a student who lost the thread.
    My boy's sixteen, quit school, sleeps till two, listens to nobody named mum.
    Ship's engineer, was a rascal myself. Give me a lad who likes engines.
    Eighteen next month and out of the care system. I don't know how grown-ups do it.
    Boxing trainer with a soft heart. I take the silent ones for chips and a talk.
    My foster son trusts nobody over thirty. He skates and draws. Someone cool with time?
    My son, 15, was sent off school Wednesday, hangs round the station. He listens to anyone but me.
    Came here without parents, eighteen next week, then they put me out of the group home. Somebody older to ask life things?
    Daughter won't leave her room since the exam results.
    Was a wild boy, did time, now plumber with a house. Lads between 14 and 20 may tinker in my garage and talk.
    Youth coach, sacked in the cuts, will keep on anyway: weekly burger with a girl who's skipping class, goals on a napkin.
  `,
};
