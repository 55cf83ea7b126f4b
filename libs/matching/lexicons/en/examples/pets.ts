import type { BranchExamples } from '../../../lexicon.js';

export const pets: BranchExamples = {
  dieren: `
    My parents are going into a home and cannot take their cat and canary. Who offers them a loving place?
    Cat missing since Tuesday, grey, shy, please look in your sheds.
    I look for advice about my parrot who pulls out his feathers.
    Who'd foster a puppy from Romania?
    Hedgehog in daylight in my garden, wobbly, what do I do?
    I love animals but my landlord says no pets. May I cuddle yours sometimes?
    Aquarium, horse, dog, two goats: we need a hand at our petting farm.
    My disabled son brightens up around animals, is there someone with a pony or sheep that we could visit?
    Brushing a long-haired cat full of knots, she won't let me
    found a pigeon with a broken wing
    Should I get a second cat? Someone experienced to talk it over with.
    Looking for a person to help me clean out stables and feed on Sundays.
    I have had pets all my life and gladly help with feeding, brushing or nail clipping.
    My therapy dog and I visit people who miss an animal.
    Vet student offers advice on food, fleas and behaviour.
    Want to come and pet my alpacas?
    Foster home for kittens, experienced.
    I can pick up straw, hay or heavy bags of feed with my van.
    Trimming claws, cleaning ears, giving pills, they let me.
    Lost pet? I'll search with you and hang posters.
    Animal lover without animals, would care for any creature, furry or feathered.
    Come stroke our donkey, children and seniors welcome.
    I volunteered in a shelter and know how to win over frightened beasts.
    My old horse and I are both lame. Somebody who loves beasts to muck out, brush, give hay at my little stable when my hip is bad?
    Brushing long hair, trimming claws, putting drops in ears: as former animal nurse I gladly help people whose fingers can't any more.
    He bites when I comb him and I bleed for days with these blood thinners. The whole coat is one felt.
    Chickens to let out, nest boxes to clean, cat to flea, dog to wash. I had a farm, now a flat, and I'm homesick for animals. Put me to work.
    Home from hospital and I can't bend to the bowls or the litter tray. Someone ten minutes a day for the furry household, until I can stoop.
    I was veterinary nurse in Ukraine. Here I can't work yet but I miss fur. Brushing, feeding, nail clipping, taking along, whatever animal you have.
    We inherited from the tenants before us: one hen, one half-wild cat, a pond with something in it. We are from a city flat in Korea. What do they eat, who helps?
    Dog, cat, hen, snail, my daughter would like to be a vet. She's 14, speaks Farsi and Dutch, very careful, and I always come along. Does someone need her?
    The hens lay, the goat screams, and I broke my collarbone. I've moved here from England for peace. Anyone with farm blood?
    My allergy forbids owning any. So let me pat yours: I clean tanks and cages with gloves, brush ponies outdoors, hold cats for pills.
    My guide dog is getting old and my sight is gone, so the brushing, the nails, ear drops: I could use eyes and hands for her once a week.
    Studying to be a vet nurse. Tablets down a cat, clipping claws, a rabbit that needs a bottom bath: I've done them all, without drama.
    I'm in and out of hospital. Sometimes it's walking, sometimes just food in a bowl. Somebody nearby who's on standby for a cat and a beagle?
    kids want a hamster, I know nothing. could someone with animals show us how much work it really is before I give in lol
    Seven hens, and I can't bend for the eggs nor clean the coop with this hernia. You keep the eggs.
    We can't have animals in the flat, and my daughter with Down's is so gentle with them. She'd brush your pony, comb your cat, with me next to her.
    Used to be veterinary nurse in Syria, here no job yet. I miss fur very much. Rabbit, old dog, parrot, all what you need for your animal you can ask me.
    My horse was put down and I still wake at six with pockets full of carrots. Is there anyone with donkeys, goats, whatever, who needs mucking out?
    Our parrot screams since the divorce, plucks himself, the dog is nervous of him and I'm at my wits' end. Someone who really understands creatures?
    Hens, goats, cats with opinions: I grew up on a farm in Poland. If you need wings clipped, hooves trimmed, or just someone who cleans cages on Sunday.
    Hedgehog in my compost, limping, in the day. And my own old cat hates it. Anyone here who knows what to feed and whom to ask?
    Dropped out of veterinary school by panic. I can clip claws, brush matted fur, train the puppy to sit. And cuddle, that's mainly for me.
    A stray has adopted my porch. We need to talk to someone who knows.
    Farmer's daughter, not afraid of anything with teeth, claws or hooves. Clipping, brushing, worming, catching what escaped.
    Old man, old parrot, old goat. Extra pair of hands?
    The donkey next to the church needs someone on Sundays when I have two services and he has moods.
    Since arthritis I cannot brush the long coat of my collie, she is all knots, and she looks at me like I did it.
    Sixty hens, two pigs, one sheep who thinks she's a dog: come and muck out with me, children welcome, wellies compulsory.
    Bath the cat. There, I said it. Needs two.
    I kept army mules, I'll keep your pony company.
    The tortoise stopped eating and I only took him over from my late neighbour, I know nothing.
    Animals calm me. I had goats in Eritrea, here I have nobody with fur.
    Cat long-haired, full of knots, bites when I comb. My arthritis loses from her claws.
    Groomed poodles for a living; I can clip nails and brush tangles of yours.
    Pony on the meadow needs mucking out, I broke collarbone by falling off him.
    We found a hedgehog out in daylight, thin and wobbly.
    Chickens must be let out at eight and shut at dusk. I love them, but my new shift doesn't.
    Stray cat gave birth in our shed, five kittens, mother wild, no idea what is good.
    Wild pigeon with string around leg on my balcony, I can't catch it alone.
    I train nervous dogs; yours barks at postmen? We practise with my cousin, he has uniform.
    Grew up among horses and goats, worked thirty years in a shelter. Whatever your animal has going on, I'm calm and it shows.
    My hens, two, keep escaping and I can't run.
    Farrier, calm with kicking things. Nervous cob, scared collie, sulky goat, I look and tell you what it wants.
    My dog bit me in August, since then I'm afraid of her. Someone who can read dogs?
    Sheep shearer; also clips claws and burrs.
    Parrot plucks himself since my wife left, I don't know what to do.
    Hen won't stand since Friday and I am a city person who inherited six of them.
    Ex-farm girl, will brush and feed your ponies while you're ill.
    New puppy chewed the stairs, the wires, my mother's slipper. Someone who has done this before?
    Stray mother with four kittens appeared behind the shed in the storm. What do I feed them?
    I grew up between goats and dogs. If you're ill or in labour I clean cages, comb, feed, give tablets to anything with fur, afternoons.
    Old groom, patient with nervous animals. I come and clip claws, brush out tangles, teach manners.
  `,
  'hond-uitlaten': `
    Since my stroke the left leg drags and Bella, young Labrador, gets only to the lamp post and back. She deserves better, poor girl. Mornings around ten would be ideal.
    Had to leave my Rex with grandmother in Vinnytsia. Each day I look at the people in the park with the leash and it hurts. I'd go with yours, any weather.
    My Labrador needs more exercise than my new hip allows.
    Who walks with Bello at noon? I teach until four.
    After the birth I can hardly get out. Our energetic border collie would love a long run with someone sporty.
    Evening round only, I'm afraid in the dark.
    broke my ankle, dog does not understand
    I'd like a steady walker for two mornings, she pulls on the lead a bit.
    Chemo days I'm too weak for a stroll with the poodle.
    Somebody to take an old spaniel three times round the block.
    Because I sit in a wheelchair he never gets to run in the woods or on the beach.
    New in Haarlem, want to meet others to go out with our dogs.
    Could a student let him out for a pee at one o'clock?
    The vet says he's too fat. More kilometres are needed than I can do.
    I can't have a dog in my flat, so I'd love to borrow yours for a walk.
    Runner, 10k along the river, room for a four-legged pal.
    My beagle would like company, shall I take yours too?
    Lunch break free, I could do a round in the park.
    Rain or shine, I walk dogs for folks who are ill.
    Big strong breeds don't frighten me, used to have a mastiff.
    Twelve-year-old twins wish to walk a small calm dog after school.
    I know the off-leash fields and have poo bags in every pocket.
    Early bird, six o'clock, lead in hand.
    Retired and told to do my ten thousand steps, preferably with a terrier.
    Fetching, sniffing, swimming in the lake, your pup will come home tired.
    She pulls and I have osteoporosis, one jerk and I lie there. Three times a day she must out, mornings I manage, evenings in the dark not.
    My old labrador died last autumn and the leash still hangs by the door. Lend me yours an hour a day, through the woods, any weather.
    The terrier looks at me and at the door, and I look at my plastered foot. Six weeks. He's good with cats, less with joggers.
    Retired police handler, strong with difficult animals. While you recover I take your shepherd on long rounds along the dyke at six in the morning.
    dads beagle is getting as fat as dad. he's 80, waiting for a new hip, i'm abroad. someone to give the poor thing a proper run?
    I have a pension, wellies and pockets full of biscuits. If it rains and you have a cold, ring, and I come for your spaniel.
    Since radiation I get no further than the corner and he wants to sniff every tree to the mill and back. He is called a poodle but he thinks he is a wolf.
    Widow with evenings too long would be glad to go round the block at ten with somebody's small four-legged friend. Also picks up the mess, naturally.
    Every night I go round with my flashlight and my arthritis. Yours may join, big or small, as long as he's friends with a dachshund.
    Since the eye disease I don't see the bikes coming, and my setter's young, he wants to gallop. A morning runner with heart for animals?
    Rain coat, head torch, treats. Your pup, my insomnia, five o'clock.
    Had to leave my shepherd with my uncle when we fled. If your four-legged friend needs an hour in the dunes each morning I'd be the one who's thankful.
    I have the flu and the husky has not. He jumps against the door and I see double. Just round the block, morning and evening till the weekend?
    Long corridors of the lab make me crazy. At five I'm out and I'd gladly take your terrier through the park, rain or no. I'd a ridgeback in Zimbabwe.
    My neighbour with Parkinson can't hold the lead any longer, her retriever pulls. I do mornings before class, but who does the late round?
    My ankle's in a boot and my spaniel looks at me as though I'd betrayed her. Midday, twenty minutes round the pond.
    PhD in loneliness, joke. I write at home, break at eleven, and a lead in my hand would make me go out. Big, small, deaf, all right.
    Twelve-hour shifts in the hospital and my rescue from Cyprus crosses her legs. Somebody to let her out around one, she knows 'kom' and 'halt' and Greek.
    We fled with two collies, and one died on the road. The other doesn't like men's voices. Early girl for the heath, when I'm at my integration class?
    Morning person, ex-postwoman, 14,000 steps. A dachshund or a Dane makes no difference to me, I've got bags in every pocket.
    I miss the smell of wet fur, since ours stayed in South Africa. After school I could throw balls for your lab until he drops.
    Recently operated on the bunion, so the poodle and I look out of the window. Just as far as the lamp post and the one after.
    My psychologist prescribes outside air; I prescribe myself a beagle that isn't mine. Daily at noon, promise of two months, I'm here till February.
    She's a young labrador and I've just had a stent put in. She pulls, I may not be pulled. Twenty minutes at noon would save my sofa.
    i'm 13, allergic parents, no pets. let me take yours out after school every day?? i got poo bags and treats already
    With the chemo I've got good weeks and bad weeks. In the bad ones he stands by the door with his lead in his mouth and it breaks my heart.
    I run ten kilometres at six in the morning, and a fast four-legged friend would make it nicer. Vizsla, collie, husky, give me your maniac.
    Our old boxer died and I still wake at seven for the round. It'd do me good to hold a leash again, any size, I'm steady and have time.
    Ankle in plaster, third floor, and a dachshund with a bladder like a thimble. Four times daily, so I could use four people.
    My boy is selectively mute, but talks to dogs. We'd happily take yours to the field on Sunday mornings, I hold the line, he tells stories.
    Wheelchair and a shepherd who loves to gallop don't combine. Who takes her on the heath once a week to let it all out?
    Shift worker, up at odd times. Eleven at night or five in the morning, if your dog has to go and you can't, I'm your man.
    Working mum at home till two. I could take your dog along with the pushchair on the dyke, as long as he's okay with a squeaky toddler.
    Police-dog man, retired early with PTSD. A strong or barky one doesn't bother me. Two long loops daily, beach in the weekend.
    Nurse in training, alone in a small flat. Your pooch would be my reason to go outdoors between books, four o'clock suits me.
    Since the marathon is off because of my knee, my husky pulls the house down. Who runs or strides an hour with a friendly lunatic on the lead, mornings?
    I lost my old spaniel at Christmas and can't yet take another one. The lead still hangs in the hall. Let me borrow yours for a stroll along the canal at four.
    Knee surgery on Tuesday. Bruno's a greyhound, he wants ten minutes sprint and then sofa. Mornings would save us both.
    I go out for my heart, cardiologist's orders, twice a day, and it's dull without paws next to me. Labrador, dachshund, three at a time is fine.
    Football is off till my ligament's approved, brisk steps are allowed. I take strong young dogs, the sort that pull at pigeons, right after lunch.
    Fifteen, bored after school, crazy about puppies, my mum says no pet. Can I take yours round the block? I pick up the poo, promise.
    He's blind, thirteen and smells, my Boris, but needs a pee at noon when I'm in retraining. Ten minutes. He's a gentleman.
    I train for ultra runs and like company on four legs. Border collies, huskies, pointers with too much fuel: six in the morning, ten k, back tired.
    Pneumonia. Mustn't go out in damp air. The poodle stands with crossed legs. Three times a day till the weekend, neighbours please.
    Recently widowed, I need a reason to put my coat on. Fat beagles, old ladies with bad hips (dogs, I mean), at noon, slow sniffing pace.
    My rota changed to twelve hour shifts. Frida sits crossing her paws. Retired, bored or a runner? Two o'clock, the woods, she comes back on whistle.
    I make ten thousand steps daily against my sugar. If a dog wants in on that, I pass every street here. Small or huge, never owned one but love.
    The dog wants to go. I wanted to go too, in nineteen ninety.
    Walk six miles each day whatever the weather and feel foolish without something on a lead. Labs, terriers, anything that pulls less than the North Sea.
    Knee replaced, spaniel not informed.
    My shepherd was working dog, now she works on my nerves. I drive lorry four days, she holds it up till five, it isn't fair.
    Retired postman; they've forgiven me, mostly. Mornings between seven and nine, along the canal, bags in pocket.
    With the oxygen tank I make it to the gate. He looks at the gate, then at me. Half an hour in the fields, twice a week.
    Ball, beach, wet hairy friend. I have the time.
    I am sixteen, saving for nothing, simply like big ones. After school until dinner, I run with them round the polder.
    Pregnant, ninth month, and a beagle which follows rabbits. Not an ideal combination on a leash.
    Night watchman awake at dawn. Your hound can join the round.
    My hound is two years and full of fireworks, I am seventy-nine and full of metal.
    No dog allowed in my flat, so lend me yours for an hour in the woods.
    After the knee operation the vicious circle: she barks because she's bored, I cry because I can't.
    Pulls like an ox, very sweet. Strong arms required.
    I jog every morning along the canal at six thirty, four legs may come.
    Twelve-hour shifts this month, and Bobo crosses his legs till I come home.
    Lead, bags, rain boots ready. Student, free at lunch.
    A labrador, small round by the church and back, only at noon when I'm at dialysis.
    In South Africa I had four ridgebacks; here none. Big breeds don't frighten me, rain neither.
    My vet says she is fat. My vet is right. We need legs.
    My old labrador died in spring. My legs still want their round at seven, and my coat still has biscuits in the pockets.
    Leg in plaster, terrier at the door with his lead in mouth.
    Triathlete, knee surgery, forbidden to run. Fast pulling beasts in the dunes at six, that I may.
    Forester, twelve kilometres a day, plenty of room beside me for four paws.
    I'm fourteen, mum is allergic, and I'm just dying to hold a leash.
    Night shifts this month. She's good off-lead and carries a ball. Half past eight would be perfect, before I come home.
    Sledge champion, no sledge, loves being pulled.
    Marathon man with bad knee, only walking allowed. Borrow me your retriever.
    Five in the morning the newspaper round; a four-legged colleague would be nice.
    Lead in hand, arm in sling.
    Widow of a shepherd. A house without barking isn't a house, but I'm too old for a pup of my own, so a turn round the meadow with yours.
    Blind man's guide retired, then died. My feet know the forest, your setter knows the smells; let's trade.
    Slipped disc. Labrador, eight months, energy of a locomotive.
    My wife is in labour since this morning and the terrier has been staring at his lead for hours.
    New job starts Monday, ten hours away from home, he can't hold it from eight until six.
    Chemo weeks again. He needs out three times, I manage one to the corner.
    He pulled, I fell, wrist in plaster. He still pulls.
    Fireworks night made her terrified of the front door, someone calm for a slow round at noon?
    Mine died Wednesday after fourteen years. I still put on my boots at seven. May I take yours through the fields?
    Doctor tells me ten thousand steps. I have pockets with liver biscuits and every day between one and three.
    Student veterinary assistant, strong, not afraid of big breeds, mornings before lectures I run with your shepherd.
    The spaniel must pee also when it storms, granny of 88 shouldn't.
  `,
  'huisdier-oppas': `
    We've a zoo, basically: a poodle, two cats and a tortoise called Nigel. Three weeks in February. It'd suit someone who'd like to live in our house in Voorburg meanwhile.
    I'm between two rooms and like all that has fur or feathers. I could stay in your home when you visit your parents overseas, feed everybody and send a photo each evening.
    Going to Ireland ten days, who minds our zoo of two cats, a dog and a gecko?
    Pet sitter wanted, in our home, over Easter.
    I need an operation and don't know where to leave my animals. They're used to each other and I would hate a kennel.
    Somebody to sleep over and keep the pets company?
    Can our tortoise and the cat stay with a kind person in May?
    pet care swap: you mine in June, me yours in August
    Holiday booked, sitter cancelled, four mouths to feed.
    Single man, hospital next week, worried about my pets and nobody to ask.
    Which animal lover wants to live in our farmhouse for a week, with the sheep, cat and dog?
    My snake and spider need a sitter who isn't scared.
    Two weekends a month I'm with my parents abroad and the animals can't come along.
    Looking for an alternative to the expensive pet hotel.
    I look after pets while you're away, at mine or yours.
    Experienced sitter: cats, dogs, reptiles, fish.
    Going away? Your animals will get food, cuddles and a daily photo.
    Retired zookeeper misses the work.
    I'd stay at your house so the pets keep their own basket.
    Our kids beg for a pet. A holiday guest would be a good test!
    Free in all school holidays to mind your beasts.
    Emergency pet care, when you're suddenly in hospital.
    Big garden, no other animals, your pet may come to stay.
    Vet nurse, also gives insulin or drops to pets while the owner travels.
    Happy to take in your pet for a few weeks, parrot to ferret.
    A cat, a dog and a parrot, and I must under the knife. Splitting them up breaks my heart. Might someone come and live in my house for ten days?
    Pensioner moves in at yours when you're travelling, sleeps in the guest room, cares for whatever has fur or feathers. Did this for a baroness once.
    My father refuses to be admitted because of his animals. If I can tell him who minds them all, he'll let the surgeon do it. I'm writing from the States.
    Since I'm a widow I have the room and love to spare. Temporary home for the pets of people who fall ill, as long as it takes.
    We go for a week to our embassy and family in Germany, and the tortoise plus the old tomcat cannot come. Who could have them both?
    My flat mate and I both studied animal science. During holidays your creatures stay with us or we stay with them, furred, feathered, scaled. We send you films.
    My sabbatical in Kenya: six weeks. Two cats, one snake (feeds on Sundays, sorry), and a house with fast internet for a student who isn't squeamish.
    Hospital for a week, at last a date! Old cat with thyroid pills and a blind budgie stay alone. It keeps me more awake than the operation.
    Whole zoo at ours: gecko, hamster, ancient cat. We're to be married in India, so four weeks. Free house, bikes and mangoes in the freezer for whoever stays.
    I can move in with my textbook and keep your animals company when you visit the old country. Non-smoker, light sleeper, have given injections to a diabetic cat.
    Emergency admission for my pregnancy, and there's a parrot, two cats and an old spaniel at home. Could a household take care of them a while?
    Stay-at-home dad, big garden, used to all beasts from ferret to tortoise. Bring them when you go abroad, it's company for our own old cat.
    Going to rehab for six weeks, I can only say yes to it if my animals are safe. A warm house for a cat and a dog who sleep in one basket.
    I know how it is to have no family near. So if you suddenly must to hospital, I take whatever eats, barks or flies, till you are home.
    We keep a tortoise, two hens and a one-eyed tomcat. In May we're at a folk festival for five days and they'd like company that isn't afraid of pecking.
    Vet's assistant, jobless. Diabetic cat with needles, dog with drops, snake with frozen mice: I'm not squeamish and I send you a photo daily.
    Psychiatric admission, six weeks, and the one thing holding me back is who minds the ferret and the old mutt. They're kinder than I am.
    Reptile keeper, gentle, no fear of teeth. I stay in your house with the rats, the axolotl, the hens and even your spoiled cat, photos nightly.
    Bring cage, basket, terrarium: I'm housebound with fatigue and their company heals. Weekends, holidays, when your baby's born.
    Hospital says ten days. The cat, the hens and the tortoise weren't consulted.
    Big barn, fenced yard, soft farmer. Whatever you keep, it may stay here while you are off.
    Going on pilgrimage, two weeks. One goat, three cats.
    I come to your place morning and evening, feed them all, sit a while, report by message with photo. Used to be zoo keeper, small zoo.
    My nephew says animals can go in a hotel now. I couldn't afford that hotel for myself. Who'd take mine from Friday till Tuesday?
    Fourteen years I hadn't holiday because of my menagerie. One weekend at the sea is the whole dream.
    Wedding in Athens, three cats, one snake. Who dares?
    I work from home and animals may stay by me when you travel, big sofa, fenced yard.
    My ferret and I have never been apart, but the hospital doesn't take him.
    Going to Jakarta four weeks, my old spaniel and parrot like each other, must stay together.
    Retired vet nurse, can give injections and pills to beasts while owner is away.
    Zoo keeper until I turned 67. Snake, parrot, ferret, don't be shy; off you go to the sun.
    Funeral abroad, leaving tonight, two beasts at home.
    My flat doesn't allow animals of my own, which I find sad. When you're away they can have my full attention at your place.
    We've a whole household here: one tortoise, one cat, one elderly poodle. Last year's lady has moved away. July, first half.
    Biology student: I'll sleep at yours and keep the menagerie alive.
    I have to be in a rehab clinic for six weeks. My creatures are my reason to come back.
    The whole family flies to the funeral in Ghana, and with us live a cat, a dog, a tortoise. Who moves in or comes along daily?
    Emergency surgery Thursday, no one for my animals, nights too.
    Our sitter cancelled, she has covid, and Saturday is our honeymoon, two ferrets and an old cat.
    My house is empty and quiet since the children left, your furry or feathered guest can stay here during vacation; garden is fenced.
    Teacher, free all summer. I feed, cuddle, clean litter and send you photo every day.
  `,
  'kat-voeren': `
    Biscuit is fourteen and diabetic: a needle twice a day at eight. I'd be in Glasgow four nights for a funeral. It's easier than it sounds, she hardly notices.
    The lease says no pets, my heart says otherwise. Let me drop in on your grumpy old tom while you travel, scoop his litter and get scratched a bit.
    Who fills the bowls and scoops the litter from the 3rd to the 12th?
    My tomcat must have his tablet hidden in tuna every evening.
    Long weekend in Paris, cat stays. Could someone drop in once a day for kibble and a scratch behind the ears?
    She's shy, hides under the bed, just put the food down.
    two cats, key at neighbours, wet food mornings
    I work double shifts at the hospital, and the kitten needs lunch.
    Automatic feeder broke and I'm already at Schiphol!
    Visiting family in Turkey, three weeks, our old cat needs fresh water and company.
    Is there a cat person in this building?
    Litter tray is hard for me in pregnancy.
    My diabetic cat gets an injection twice daily, who dares?
    Strays in the yard of the factory need feeding when I'm off.
    I come morning and evening for food, litter box and a play with the feather.
    Crazy cat lady at your service.
    Miss my cat since I moved here, so let me feed yours.
    I send you a video of the purring.
    Cats who bite or hide, I've patience with them all.
    Passing your door daily, so filling a bowl is no trouble.
    Have experience with pills, drops and injections for cats.
    August free, cat feeding within cycling distance.
    Kitty alone over Christmas? I'll sit with her on the sofa a while.
    My daughter, 14, feeds cats in the holidays, I keep an eye.
    Scooping litter doesn't bother me one bit.
    To see my grandchildren I must to Turkey for a month, and my tomcat eats only when a person stays by. Twice daily, one sachet, scratch behind ear.
    I open tins for half the street in summer. Litter too, a chat with puss, curtains open. Retired, reliable, allergic to nothing.
    Ambulance took me on Sunday and I'm lying here thinking of nothing but her empty bowl. Key is under the flowerpot, she hides below the bed.
    My own tabby died aged nineteen. I'd come by yours with pleasure, injections for diabetes I can do, I was a district nurse.
    The vet put mine on three little meals and I start day treatment at the clinic. Around noon nobody is here to give her the middle one.
    My cat will scratch you, then love you. Two weeks, I'm having a bypass.
    With my allergies gone I'm catching up: I'll come in twice daily to yours, warm the wet food, sing, and lock up properly. Trilingual with purring.
    Exchange student, and pets aren't allowed in my building, so let me come to yours: tin open, water fresh, box scooped, fifteen minutes of chin scratching. All through July.
    Our rescue from the streets of Greece hides under the bath. She just needs her wet food and the radio on. Half-term week.
    I'm on the fourth floor, you perhaps the third. Between us two spoons of biscuits while I'm on pilgrimage for three weeks.
    Cat mad, cat-less, Brit. Tins, cuddles, thermostat, photo a day. Summers I never go anywhere.
    Our ginger gentleman gets a half pill in liver paste, night and morning. My mum in Poland is having surgery, and I've got to go on Sunday.
    From my window I see yours: the black and white one on the sill. When you're off, I'd come down, refill, scoop, play string. I left mine with granny in Ukraine.
    She'll hide under the bed for all eight days, but the bowl needs filling morning and evening and the tray, sorry, also.
    I live with two toms, so two more bowls is no bother. I cycle by before work, give a cuddle and send you a picture.
    Diabetic puss, needle twice a day at set times. I've my first work trip since the divorce. Anyone not afraid of a tiny injection?
    Allowed no pets here, so I'd pay to come and clean your litter, hahaha. Teen, 16, careful, lives by the canal, all summer free.
    Kittens! Five of them, and their mum, and we've a funeral in Nigeria. Two weeks of wet food and chaos for someone with patience.
    I'm a nurse with an electric bike and love for moggies. Going skiing? I do twice a day, brush the long-haired ones, no charge.
    Retired with a heated conservatory and time for play. While you're in hospital I go twice daily, clean tray, fresh water, ten minutes of string.
    Admitted for a planned operation on the 3rd. Miss Marple eats half a pouch at eight and hides under the bath from strangers. Somebody gentle with a tin opener?
    I'm the shy type who gets on better with whiskers than with people. Off on holiday? I'll fill the bowl, scoop the tray, and sit on the floor till she comes out.
    We're sailing for two weeks and Pirate is on a diet, whatever his eyes tell you. One scoop morning, one evening, brush him or he sulks.
    Four doors down, retired, allergic to dogs only. Your tabby gets her biscuits, her litter sifted and her chin scratched while you're at the seaside.
    Sphynx with a jumper. Really. He gets cold and lonely when I'm on tour with the orchestra; wet food at six and ten minutes on a lap.
    I write at night and play with cats by day. Toothless, deaf, diabetic or mean, I've mashed sardines for all kinds. Your key, my patience.
    Night shifts at the bakery make me home by day. Strays and pedigrees, I do insulin too, and play with the feather till they faint.
    She will ignore you. Two scoops, fresh water, then leave.
    Ginger tom, nine kilos, believes he's starving. We fly Saturday and someone must argue with him twice daily.
    I lost mine in spring, I'm not ready for another, but a tin and a litter tray at the neighbours' I can manage. A lap too.
    Sailing to the islands. Mouser stays ashore. Tins in cupboard.
    Mine has tablets for thyroid, she spits them in my face, therefore I look for brave person of experience while I'm at my sister's.
    Always home, pockets full of biscuits, whiskers trust me.
    She only comes in for a scratch and her bowl. Ten days in May.
    Litter tray, biscuits, ten minutes of chin rubbing: I do it twice a day in the summer.
    Two toms, one on a diet, thief. Written instructions.
    My mother broke her hip in Palermo and I fly tonight. Micia is on the sofa, the tins are in the cupboard.
    Allergic family, so I can't have one. Yours will be adored over Christmas.
    Shy tabby, hides under bed, count the biscuits and you know she lives.
    The grey one only eats when you stay sitting beside her.
    I sit at the end of your road with my own two toms. One more bowl of kibble and one more litter tray is nothing.
    Poet, works at any windowsill, with a tabby on the papers preferably. I'll come twice a day with tin opener.
    I was a night nurse, so even at odd hours I can open a tin and scratch behind ears.
    She needs a pill in pâté at eight and eight. Long weekend.
    Purrs are my medicine, landlord says no. Let me fill your bowls.
    Booked nothing, packed nothing, father had a stroke abroad, one grey tom with a bowl that's empty tomorrow.
    Twice a day half a tin and a pill in butter, he hides under the bed.
    I lie in hospital and my two Persians are on their third day alone, key by neighbour.
    Weekend wedding in Poland. Litter tray, dry food, ten minutes stroking.
    She ran off, came back thin, and now I must to a course of four days: someone to fill the dish and see if she purrs?
    Allergic husband, so I borrow my purring: I'll come to your tigers in the holidays morning and evening, tins, water, scoop.
    I live on your corridor, work from home, never travel. Your puss won't be hungry.
  `,
  'hond-oppas': `
    Work sends me to Houston for eight days and the kennel makes Milo ill. He's a rescue from Romania, sleeps under beds, good with kids, not with scooters.
    Big house in Wassenaar, fenced yard, two kids begging. We can't commit because we move every three years, but a beagle or poodle for a week's vacation? Bring the basket.
    Can my golden retriever stay with you for a week in September?
    Puppy can't be alone yet and I've office days on Tuesday and Thursday.
    He howls if I leave him, the neighbours complain. I'm searching for a home where he can spend the day.
    Dog sitter for a wedding night?
    My old dachshund sleeps most of the day, only needs a warm lap while I'm in rehab.
    day care is 25 euro, can't pay that as a PhD
    Someone to dog-sit from Friday evening till Sunday, she's good with children.
    Greyhound, rescued, nervous, quiet household wanted for our trip.
    Emergency admission, who takes my Jack Russell tonight?
    Kennel gave him a cough last time. I'd rather have a family with a sofa.
    Looking for a regular second family for our doodle.
    We can't fly him to Canada for three weeks.
    Your dog is welcome at ours, fenced garden, always someone home.
    I'd love a canine guest now and again.
    Working from home with an empty basket under my desk.
    My husband says no to a puppy but yes to sitting one.
    Board your dog with us in the countryside, woods next door.
    For people who need to go to hospital: I take in your dog on the spot.
    Day sitter for pups, I do the house training as well.
    Grew up with German shepherds, big ones welcome.
    I could come and stay at your place so he keeps his own bed.
    Small dogs only, I've a cat who rules.
    Weekends free for your pooch, sleeping over included.
    They will open my chest on the 3rd and I lie in for two weeks. He has never slept without me. A basket beside somebody's bed, that's what he needs.
    Large fenced garden, sofa allowed, one lazy old bulldog already present. If you go on rehab yours may stay with me, I am always home.
    Tuesdays I have dialysis all day and he howls, the neighbours complain. He is twelve, deaf, likes a lap and cheese.
    My wife said no more pets after the last, but she doesn't mind a guest. Retired vet's assistant, can give pills and clean ears. Weekends and holidays.
    Puppy was a present from my children against loneliness, nice, but now I have to be at my sister's funeral in Poland for four days with it.
    Large basket by the stove is empty since June. For the weeks you lie in hospital he may borrow it, with my slippers if he insists.
    We're a house of five students and a garden. There's always somebody on the couch for your old spaniel, and he'd get spoiled terribly.
    Working from home with a yard and a sagging couch. Your old labrador could lie under my desk when you go to see family overseas, we don't leave him alone, never.
    Since I study from home I'm lonely, your old poodle probably also. Let him be at mine when you work, he can snore on my feet.
    He's a big Romanian street dog, sweet with women, barks at caps. My citizenship trip's two days, and pensions are full.
    Host families, take your skiing holiday: I'm au pair with a week free and your spaniel may sleep on my bed, as he does secretly already.
    My thesis trip to Ghana is three weeks and my pup howls in kennels. Does a warm kitchen exist with a basket to spare?
    Retired with garden, slow days, biscuit tin. Had boxers all my life in South Africa. You on a family visit, he by my fire.
    New job, three days at the office, and our pup of five months howls when he's alone. Who has a lap and a garden on Tuesdays?
    Working from home with the back door open, there's space under my desk for a friend for my own cocker. By the day or a weekend.
    Surgery on the 14th, two nights in. My assistance dog can't come on the ward. He's trained and quiet, he just needs people.
    We lost ours in March and aren't ready for a new one. But a guest with paws while you are on holiday, that we would like very much.
    Three kids, fenced yard, vet clinic in the family. Your senior or nervous rescue can stay here, sofa allowed.
    No stairs, soft rugs, I sleep lightly. Old or diabetic pups can lodge with me while you're on the ward or at the sea.
    Working from home and lonely at it. Your beagle can lie beneath my desk the whole day while you're at the office, I've a fenced yard and a drawer full of chews.
    Chemo days are Tuesdays, I'm flat for a night after. My terrier doesn't understand. Could he sleep at yours those nights, with his basket?
    Three weeks in India for my father's rites and nobody to take Laddu, golden, eight years, scared of fireworks. He'd need a house with a person in it.
    I coach on weekends and the pup chews the goalposts. Just Saturdays from nine to three, in a home with somebody who's firm yet cuddly.
    I can't own one since the flat forbids it overnight, but days are fine. Bring your lonely pup while you work, we listen to jazz.
    Unexpected funeral abroad. Could somebody take in a nervous rescue from Romania tonight until Monday? He hides, then he licks.
    Sheepskin, big yard, retired shepherd's wife. When you've got to the hospital or abroad, your dog gets my sofa, walks and boiled chicken.
    Fisherman with sofa. Your dachshund may have half of it.
    My son's wedding is no place for a Great Dane, they say. He's better behaved than the groom.
    Funeral in Poland, must fly, puppy cannot.
    Chemo days I'm gone from eight till four and he howls so the whole stairs knows my schedule. A lap for him on those days.
    Used to handle guard dogs for the army. They were softies, don't tell. Weekends or weeks, garden fenced two metres.
    I can have your old boy by my stove while you work. He sleeps, I sleep. Nobody tells.
    The kennels make him shake. A quiet home for my greyhound from Friday till Monday?
    Old sheepdog, sleeps twenty hours, needs a lap while I'm in surgery.
    I'm a night watchman, home all day, your pup can nap with me while you earn.
    Nine weeks old, can't be alone yet, eats shoes.
    Garden, basket, bones. I've had collies for fifty years in the Borders and miss the thump of a tail.
    My sister's wedding is in a hotel without dogs. Our spaniel snores, that's his only fault, two nights.
    Big fenced garden, retired police dog handler, basket free.
    He howls if alone. I've a new job, three days.
    Since the divorce my ex has the beagle. I miss a warm head on my feet on the couch. Yours may stay here during weekends away.
    Both at work, puppy of twelve weeks, carpet doomed.
    Ex-mushers, garden with fence of two metres, your big boy is welcome overnight.
    Fenced yard and no job: your mutt may sleep here.
    Hospital day surgery Friday, my pup howls alone.
    Landlord found out. Where can my poodle sleep until I find something else?
    Our beagle can't stand the bangs, who lives in the woods and has place on New Year's Eve?
    We'd take in a small one for a weekend or three weeks, big yard, two calm boys, experience with epilepsy.
    Basket is empty since ours went to sleep forever. Bring your retriever to us when you work late.
  `,
  'kleine-dieren': `
    Two guinea pigs came free with my sublet, nobody told me! I go home to Izmir for Bayram, ten days. They eat cucumber and scream when the fridge opens.
    I grew up on a farm in the Free State, so hens, rabbits, a budgie, even a bearded dragon, bring it on. I can shut your chickens in each night while you're off.
    Two rabbits need hay, greens and a clean hutch while we're in France.
    Who looks after my budgie for ten days?
    Our hens must be shut in at dusk because of the fox. Eggs are for you.
    Guinea pig seeks holiday address, comes with cage.
    fish tank, 120 litre, a pinch of flakes every day
    I cannot bend to muck out the rabbit run any more.
    My canary's nails are too long and I don't dare to clip.
    Hamster of my daughter, seven years old both of them almost, needs a sitter who writes her notes.
    Koi pond filter is clogged, someone with knowledge?
    Could anybody take on two bantams? We're moving to a flat.
    Stick insects and a bearded dragon, live crickets involved.
    The rabbit is lonely, looking for a bunny date or someone to help with bonding.
    I've space for your guinea pigs in the run next to mine.
    Feeding chickens, collecting eggs, closing the coop, I enjoy it.
    Bird man: canaries, finches, cockatiels, clip wings and nails.
    Holiday stay for rabbits, dandelion leaves included.
    My kids adore hamsters and would care for yours.
    Aquarium hobbyist can change water, clean filters, feed your fish.
    I'll muck out hutches for those with a sore back.
    Not afraid of rats, snakes or geckos.
    Let me top up the seed and chat to your parrot while you travel.
    Got hay and straw by the bale, share it with small pet owners.
    Ducks, quails, hens, I grew up among them in Bulgaria.
    The canary was my wife's and he sings at her photo. Who changes his water and seed while I am away for my eye operation?
    Kept pigeons, budgies and hens all my life. Your cage or coop may come to me during your hospital time, or I come to you at feeding hour.
    Two guinea pigs that my granddaughter left with me when they moved to Sweden. They need hay and clean straw but I can't get down to that hutch any longer.
    The aquarium needs a third of its water changed every week. Buckets! With my shoulder! The neon tetras can't help it.
    Old zoo keeper, tortoise man. Reptiles, hamsters, koi, a parrot that swears, I look after anything that is not a dog.
    Farm girl from Moldova as an au pair with a shed behind the house. Ducks, dwarf rabbits, quails, I clean out hutches before breakfast with pleasure.
    Two parrots at ours already, so a third cage for your holidays is no trouble. I grew up with pigeons on the roof. Fish food by the pinch, not by the spoon, I know.
    My budgies sing at sunrise, feel free to put a cloth. Going home for my sister's henna night, ten days, millet and fresh water is all.
    Goldfish came with the student room, named by twelve former tenants. I'm home over Christmas; who sprinkles?
    School's stick insects, hamster and an axolotl must be somewhere in the summer. We, language class for kids, cannot take them to camp.
    Two guinea pigs squeak at the fridge door, someone has to give them cucumber while we're at the seaside. Hay's in the shed.
    Had budgies all my life. Yours can come here in their cage when you travel, I sing to them and know about sand and millet.
    my bunny has to be fed and let out cause we go on a school exchange and my dad is hopeless. 5 days, she bites only a bit
    I'll do chickens, ducks, a hutch, stick insects even. My knees are good and I'm up with the cock. Eggs are payment enough.
    Zookeeper's apprentice. Gecko, snake, canary, degus: while you're off I mist, feed and check the bulbs.
    Fourteen canaries and they sing best at six in the morning. I have to go to my brother in Poland for a week. Seeds, clean water, a slice of apple, cover at night.
    I breed guinea pigs as my mental health plan. Yours can stay in the shed hotel when you go camping: hay, cucumber, nail check included.
    The tank is 400 litres, discus, fussy water. I'm off to a tournament. Just flakes and a glance at the thermometer, please somebody who won't overfeed.
    Budgie man here, aviary with a spare wing. Your finches, quails or bunny can lodge during the holidays; fresh chickweed daily.
    Stick insects, fifty, in my daughter's room. We're off Friday. They want bramble leaves and a spray. That's the entire job.
    Pigeon fancier, club champion 1994. I do lofts, aviaries and hutches while you're off, grit and corn and scraping, and whistle them back in.
    Canary, nineteen grams, sings at seven. I must to hospital.
    Hutch builder, dandelion picker. Bunnies board here free.
    My grandson left me his hamster and went to university. It runs all night. I'm away at Easter and it mustn't be told.
    Pigeon racer, sixty years. If you go on holiday I see to your budgies, finches, hens, I shut the coop before the fox reads the news.
    The goldfish has outlived the marriage. Somebody drop flakes while I take my first holiday alone?
    Two guinea pigs, one allergic wife, ten days in May.
    My canaries, thirty of them, want seed and song while I'm at my sister's.
    Two guinea pigs and hay for a fortnight. My daughter will write them letters.
    I keep budgies and rabbits myself, so one hutch more on my balcony is easy in August.
    Hamster is nocturnal, so is my teenager: he can take care of yours.
    Koi in the pond, heron on the roof, me in Spain.
    The hutch needs doing daily and we're going to France.
    Kept budgies and finches as a boy; still know how much seed and when to cover the cage.
    Aquarium man. I scoop, I measure, I don't overfeed. Enjoy Greece.
    My daughter's guinea pigs need fresh hay and cucumber for a week, she cries already at the thought of nobody there.
    Koi, eleven, expensive, hungry.
    Had a pet shop until the rent rose. Gerbils, canaries, stick insects, bring them over.
    Class hamster has to live somewhere in the holidays and I just had a baby.
    Two budgies, one cage, me three weeks in traction.
    Hamster, canary, goldfish, my spare room is their hotel.
    The guinea pigs need hay, cucumber and a clean hutch while my daughter has her exam camp.
    I keep parakeets and a big aquarium for thirty years. Yours may come on holiday to my conservatory, cage and all.
    Spare hutch with run behind my house, dandelions for free. Bunnies welcome in August.
  `,
  dierenarts: `
    My cat must have tooth out and I have no car, and the doctor for animals talks Dutch to me with big words. Please go with me, hold the basket and explain.
    Nervous pup, nervous owner, I've seen all. I was veterinary assistant in Manila. If you don't like to sit in that waiting room alone, I'll come and hold the paw.
    My cat needs jabs on Thursday but I've no car and she screams in the bus.
    Who can drive me and a limping dog to the vet?
    I don't speak enough Dutch to understand what the animal doctor says. Would someone come with me and translate?
    Putting our old dog to sleep on Monday. I can't go there alone.
    Getting him in the carrier takes two people, one to hold and one to be scratched.
    The rabbit has to go for sterilisation at 8, I work nights.
    emergency clinic 20 km away, dog ate chocolate
    I'm in a wheelchair and the practice has steps, so somebody must bring Minoes in.
    Check-up for two cats, two baskets, one bad shoulder.
    Heavy dog, 50 kilos, can't lift him into a car for his X-ray.
    Is there help for people who can't pay the veterinary bill?
    Someone to pick up tablets and diet food at the animal clinic for me?
    With my car I take you and your pet to the vet, blanket on the back seat.
    I can be with you at that hard last appointment.
    Cats into carriers: I know the towel trick.
    Translator and animal lover, goes along to the veterinary practice.
    Let me bring your dog for his vaccination while you work.
    Day off on Friday, free for rides to the animal hospital.
    Collecting worm pills or special kibble from the clinic, I pass it daily.
    Strong enough to carry a Bernese up the steps of the practice.
    Night-time emergencies with animals, you may phone me.
    I'll sit in the waiting room with you, I'm calm and so your cat will be.
    Birds and rabbits need a specialist, I know one and drive.
    She doesn't go in the basket, she scratches, my skin is like paper. Thursday half past two she has her injection and I don't drive any more.
    I have a car with a plastic sheet in the back and no fear of drool or barking. Retired, I bring you both and sit in the waiting room with you.
    He's fifteen and I think it will be the last time. I do not want to come home alone with an empty leash. Would someone be beside me?
    Worked 25 years in an animal practice, I know how to lift a sick dog of forty kilos. Call when yours can't walk and must be seen.
    The rabbit doesn't eat since two days and the clinic is at the industrial area, no bus there. I am on crutches with a box on my arm, how?
    I'm a night owl with a car and a blanket on the back seat. When your cat ate a thread or your rabbit limps, I'll bring you both and hold the torch.
    We rescued a street dog out of Ukraine and he bites when he smells disinfectant. I can hold firm but can't steer at the same time, so I'm glad of company with a van to the clinic.
    The rabbit of my host kids hasn't pooped since yesterday, parents are in Spain, I've no driving licence and I'm panicking!
    My tomcat needs his stitches out and he's six kilos of hatred. I've got a basket, you have perhaps a car and leather gloves.
    Former vet assistant. I drive you and the patient, hold the paw, and if it's the last injection, I wait with you in the car park as long as you like.
    Vaccinations for two kittens found behind the mosque. I've the money, not the box, not the Dutch, and they scratch like devils.
    The cat has to be weighed and jabbed and I cannot carry the basket with my frozen shoulder, also there's no bus to the surgery.
    I've an estate car with a crate in it. When your dog needs stitches or his yearly jab and you don't drive, I'll come with you and hold him.
    I think it's time for my old lady, she's seventeen. I don't want to be alone in that little room when they do it.
    I've wrestled with sheep, so your cat won't scare me. I'll carry the basket in and sit there with you, also if it's the last time.
    My rabbit stopped eating and I don't drive and I cry in waiting rooms since my last one was put to sleep. Could somebody take us tomorrow and stay next to me?
    I've a van with rubber mats and a ramp. If your big lame dog must to the clinic and you don't drive, we lift him together.
    Tomorrow at nine I must let my old girl go, fifteen years she slept on my feet. I don't want to drive home alone with an empty lead.
    Lead, muzzle, calm voice: I was a groom for 20 years. I go with you when your nervous stallion of a dog needs his jabs.
    My parrot wheezes. Carrying cage, tram, waiting among barking, I can't with my walker. Someone with a quiet car Wednesday?
    I know that waiting room by heart, five old greyhounds I've had. I'll hold your carrier, or your hand, when it's the last visit.
    The cat knows the basket. I have scars. Appointment is on Tuesday.
    Estate car with a mesh and old blankets, so if your big one must be stitched or jabbed, I drive and carry.
    Rabbit stopped eating. No car. Clinic open till eight.
    Farm wife, have held many a beast still. I hold yours.
    My English is okay but the animal doctor speaks fast about kidneys and costs. Somebody come with me and the tomcat?
    Cat has lump, clinic is 8 km, she howls in buses and I don't drive.
    It's probably the last trip for my old boy, and I would rather not drive home alone with an empty collar.
    Have car and a carrier. Jabs, stitches, I take you both.
    Rabbit won't eat, eyes dull, emergency clinic in the city, no petrol money.
    He is forty kilos and limping, I can't lift him into anything. Appointment Wednesday at two.
    The tom needs jabs, the carrier is heavy and the practice is past the ring road.
    Was a vet's assistant; I hold your trembling dog on the table and listen along when it's bad news.
    I don't drive and the spaniel limps.
    I know how awful the last trip is. Mine was in June. If yours has come, I'll drive, and sit with you after.
    Two rabbits, one bike, rain.
    I've the big crate in the back and don't mind if he's sick on the seat. Lost four collies, I know that waiting room.
    My cat's op is at eight, I work from seven, she growls at taxis.
    I hold carriers on my lap and calm hissing patients.
    Cat won't get into the basket, bites, and needs stitches out on Friday.
    It is his last drive tomorrow at ten. I can't do that alone.
    Swallowed a sock. Wheelchair. No car. Please.
    I have a van with a bench and a blanket, ex animal ambulance. Lifting your heavy old dog in and waiting with you, I do it.
    Held mine when he got the needle, so I can sit next to you in that room too.
    Please, who have car? I must to bring my cat to animal doctor and taxi is too much money for me.
    Need to go to the vet with a big dog? My back seat has a blanket already.
  `,
};
