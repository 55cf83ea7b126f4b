import type { BranchExamples } from '../../../lexicon.js';

export const families: BranchExamples = {
  'voorlezen-kinderen': `
    Our three-year-old hears only Portuguese with us. It would be lovely if a granny or grandpa came by once in a week with picture books, Jip en Janneke, Nijntje, whatever.
    I do all the voices. The Gruffalo, Paddington, Winnie the Witch. Former librarian from Leeds, will sit on your settee with your wee ones on a rainy afternoon, English only I'm afraid.
    Who comes to read a bedtime story in Dutch? We only manage English and our kids deserve to hear both.
    Storyteller for toddlers wanted at the community centre, picture books present.
    My kids love fairy tales but my Dutch accent makes them giggle, someone else?
    Weekly reading visit for our three-year-old who is behind in language. We signed up for a reading project but there is a queue.
    I can't read Dutch so good, please somebody to read books to my little daughters
    A grandpa with a warm voice for Jip and Janneke on the sofa.
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
    Gruffalo fan with a loud roar is available.
    Let me curl up with your kids and a good book so you can cook in peace.
    Bedtime stories over video call, also possible
    I'd be happy to read to children at the asylum centre, with puppets.
    Dutch granny volunteers for read-aloud sessions at your home, with songs and rhymes too.
    Roald Dahl chapter by chapter, every Thursday after school.
  `,
  speelmaatje: `
    Since we came from Kharkiv my boy of six only plays with the tablet. He likes Lego and digging. It would be so good if somebody young would come and play with him, no language needed.
    Student of psychology from Athens, 21, I miss my little cousins. I can come on Wednesday afternoons to kick a ball, build a hut or have a doll party with a kid who needs it.
    Our son of six is an only child and we have just moved here. Is there a child who wants to come and build Lego?
    Looking for someone young at heart to play football with my boys in the park.
    My daughter has a disability and other kids don't ask her to play. Who'd come over to do dolls and dress-up with her?
    Playdate in English for a four-year-old girl, mad about unicorns?
    I am tired from illness and he wants to run, climb, hide and seek. Who plays with him?
    Buddy for my autistic son, he likes trains and Minecraft.
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
    I never got tired of Lego. Let me be your kid's building partner.
    Mum with a two-year-old looking for other toddlers to play with in the indoor playground
    Hide and seek champion for hire, free of charge.
    I bring the puppets, the kite and the chalk; your child brings the imagination.
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
  `,
  'jongere-begeleiden': `
    My nephew of 16 came alone from Eritrea and he hangs at the station with wrong boys. He doesn't listen to me any more. He needs a man who takes him serious and does things with him.
    At seventeen I was in the AZC in Ter Apel and nobody told me anything. Now I'm a mechanic. I like to be a kind of big brother for a boy who is where I was.
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
    No parents, no teacher, just me. Whatever's on your mind, I listen and don't judge.
    Can help a school leaver find out what they're good at.
    Once a foster kid myself, now a nurse. I'd love to be there for someone leaving care.
    I'd be a maatje for an adolescent refugee, football on Sunday and help with plans
    Feeling lost at 17? Let's grab a burger and talk about the future.
    Music producer teaches teens to make beats and stay off the street.
    Teenager with low self-esteem? I take her climbing, it works.
  `,
};
