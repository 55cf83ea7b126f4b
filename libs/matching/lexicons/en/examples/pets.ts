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
  `,
};
