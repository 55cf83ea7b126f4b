import type { BranchExamples } from '../../../lexicon.js';

export const music: BranchExamples = {
  muziek: `
    My cello survived the border better than me. I'd like to play in a quartet or with a piano, nothing high, Dvořák on a good day. There are neighbours above who don't mind.
    Fiddle, tin whistle and a back room in Alkmaar. We've a wee session on the last Sunday; strummers, box players and absolute beginners on the bodhrán are all welcome.
    Our band lost its drummer. Anyone with sticks and a van?
    I play the cello and long for a string quartet.
    My brother has a learning disability and loves to bang on the djembe. Who jams with him?
    Guitarist wanted for campfire style evenings.
    Is there an orchestra here for amateurs? I blow the clarinet a bit rusty.
    Pianist sought to accompany me, flute, mostly Baroque.
    I brought my oud from Damascus and I want to play with other musicians.
    Trad session anywhere? I've a tin whistle and a bodhrán.
    Resident plays the accordion and would like to do duets.
    Who has a rehearsal space, or a barn where we can make noise?
    Bass player needed, blues, average age 55, no ego.
    My teenage son writes beats on his laptop and looks for a mate who raps or plays keys.
    Violinist, amateur, happy to make music with anybody.
    I come along with my guitar and play old hits at your bedside or birthday.
    Jam in my cellar on Fridays, amp and drum kit are there.
    Brass band seeks people for tuba and trombone, you can borrow an instrument.
    Tabla player would love to meet a sitar or harmonium.
    Piano four hands? I've two stools and lots of Schubert.
    Ukulele circle for everyone, three chords is enough.
    I organise chamber music for amateurs and can find you a trio.
    Harmonica in my pocket, who brings the banjo?
    Playing the keyboard at the care home, with the residents on tambourine and maracas.
    Saxophonist of 62 looking to start a jazz combo. We would rehearse Mondays and gig nowhere in particular.
  `,
  zingen: `
    I miss my church choir in Soweto so bad that I harmonise with the washing machine. Who's there in Almere with a voice, alto or bass, to do some four-part on a Saturday?
    Carols! I'm rounding up voices in our part of Hilversum to go door to door on the 20th. I know all the descants, you need only a scarf and some breath.
    Is there a choir that doesn't do auditions?
    Alto needed, our little group is top heavy with sopranos.
    My gran knows hundreds of hymns and lights up when someone sings with her. Who would do that?
    I hum all day but I'd like to sing with others.
    Looking for karaoke friends, I do a mean Dolly Parton.
    We search a conductor for our shanty choir, twelve men with beards and beer.
    Barbershop tenor wanted!
    Would love to sing carols in December round the square, who joins?
    I was in gospel choir in Lagos and want to find one here.
    My voice has got small after illness and I'd like to use it again with a friendly person at the piano.
    Can anyone come and lead a sing-along with old songs for our seniors?
    No idea how to read notes, but I'm loud and in tune. Any group?
    Join our pop choir, Abba and Adele, Tuesdays in the school.
    I visit people with a songbook and we sing what they remember.
    Soprano with time on her hands would strengthen your church choir.
    Sea shanties every last Sunday in the harbour, all voices welcome.
    Warm up those vocal cords, I lead a community choir for absolute beginners.
    I can sing at a funeral or a wedding, Ave Maria or Hallelujah.
    Rounds and canons on the lawn. Come and be the second voice!
    Karaoke machine, two mics, my living room, bring your worst ballad.
    Lullabies and nursery rhymes with parents and babies, sung in many languages.
    Duets? I'm a baritone looking for a mezzo.
    Singing for your lungs: group for folks with COPD. I studied voice and do it with breathing exercises.
  `,
  'instrument-leren': `
    I bought a second-hand keyboard for forty euros for my daughter, she picks out songs by ear. The lessons are thirty euros the half hour, that's our dinner for three days.
    Guitar for ten years, open chords, fingerpicking, whatever TikTok song you like. I'm in the student flat in Uilenstede, come with your own six strings and I show you for free.
    My daughter of 8 wants to learn the violin but lessons are beyond our means.
    Who teaches an old fool the guitar?
    I inherited a piano and can't even find middle C. Would anyone give me lessons?
    Seeking drum teacher for hyperactive boy. Neighbours have been warned.
    Could somebody explain me how to read sheet music?
    I'd love to play the ukulele like in the videos, but my fingers don't obey.
    Trumpet lessons in English wanted, I have a mouthpiece and courage.
    My son practises recorder and I can't help him, I'm tone-deaf.
    Where do I learn saz? I want my childs know our music.
    Is there a student of the conservatorium who'd teach keyboard for a small fee?
    Strumming goes ok, barre chords don't. Need a patient teacher.
    At 68 I bought an accordion. Now what?
    Piano teacher, retired, takes a few pupils free of charge.
    I can teach you your first ten chords on guitar.
    Scales, rhythm, bowing: violin lessons for kids whose parents can't afford it.
    Want to learn the bagpipes? Few do, but I'm a Scot and I offer.
    Drummer shows you how to hold the sticks and keep time.
    Learn to read notes with me in five evenings.
    Music student offers flute and recorder lessons at your home.
    I've an electric bass to lend and will teach you the basics with it.
    Never too old! I teach keyboard to seniors with big printed music. We start with both thumbs on C and see from there.
    Tabla and harmonium for children, Saturday mornings.
    Ukulele lessons in exchange for Dutch conversation.
  `,
};
