import type { BranchExamples } from '../../../lexicon.js';

export const music: BranchExamples = {
  muziek: `
    My cello survived the border better than me. I'd like to play in a quartet or with a piano, nothing high, something romantic on a good day. There are neighbours above who don't mind.
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
    Piano four hands? I've two stools and lots of sheet music.
    Ukulele circle for everyone, three chords is enough.
    I organise chamber music for amateurs and can find you a trio.
    Harmonica in my pocket, who brings the banjo?
    Playing the keyboard at the care home, with the residents on tambourine and maracas.
    Saxophonist of 62 looking to start a jazz combo. We would rehearse Mondays and gig nowhere in particular.
    My cello came out of its coffin after 20 years. Trio, quartet, a lady with a flute, easy pieces, please no tempo.
    Accordion player, village weddings, 71. I'll come into your sitting room or ward and play what you danced on. Requests shouted.
    After the stroke words come hard, but the mouth organ I can still. A guitar beside me and we're a band.
    I've a piano, a double bass from my late brother and thick walls. Retired jazz men and women, Tuesday evening, beer in the fridge.
    The day care wants old songs live, my fingers are too crooked for the keyboard now. Who takes over my stool on Fridays?
    Oud under my arm, and nobody to play with. If you have a drum, a violin or even spoons, we'll find a tune in my garage.
    Cellist from the conservatory, missing a trio. I read everything and have a rehearsal room till ten; amateurs who count well are fine.
    Our shelter band has a singer, a cajon and a borrowed keyboard. Missing: somebody who can hold a bass line and has a place where neighbours don't complain.
    Djembe, darbuka, saucepans: I want a street noise orchestra with kids from both sides of the railway.
    My son lives with severe disability and his whole body lights up with live sound. Would a person with an accordion or guitar come play in our room?
    I've got an oud and play for weddings before. Now alone. I like to try with Dutch people, jazz people, anything.
    Jam session for teens who've no band: amps, mics, keyboard are here in the youth room. I just turn knobs and clap. Fridays.
    Cellist on maternity leave, I'd play half an hour for a sick child or with anyone who toots, strums or drums.
    Bass player, fifties, amp in the attic, sacked and bored. Who has a drum kit or a fiddle? Blues, klezmer, anything with three chords. Neighbours are deaf.
    Ukulele, washboard, tin whistle, whatever you own, we jam on the bench by the pond. I'm not good. That's a bit the point.
    Cellist, stage fright since conservatoire. I long for chamber evenings without listeners. A viola or pianist as timid as me?
    For the street parade we want a marching band of beginners by August. Tubas found in attic, two drums. Blow with us on Mondays.
    I produce beats in my bedroom, lonely job. Rapper, flute, grandma with a voice? I've got a proper mic. Let's record something weird.
    Street orchestra wanted for Sinter parade: six recorders, one tuba, my snare. Rehearse in the bike shed on Fridays. Ages whatever.
    Hospital discharged me with a lump in the throat and a mandolin on the wall. I want to be second anything in a kitchen band.
    Accordion, three chords, long winters.
    Brass band lost its tuba. Not literally, he moved.
    Fiddle hung on wall since my brother's wedding. If a guitarist would come by, we could frighten the cows.
    Oud player from Syria, wooden house, bad insulation, so neighbours hear already; sit and drum along.
    I keep church organ warm on weekday evenings. Trumpet or flute joining would please me and, I presume, God.
    Shed with drum kit and carpet on walls. Old rockers, hearing aids optional.
    Djembe circle on the green, bring anything you can hit.
    String quartet lost its viola to a Berlin orchestra, we play badly but bravely.
    My oud is in its bag since Damascus; play with someone, even a piano, would heal.
    Would a flautist come jam at the old folk's? I've got ukulele.
    Played second trombone with a brass band in the mines. Is there anybody with a horn, a tuba, a big drum and forgiving neighbours?
    My daughter plays cello alone in her room. She's fourteen, she'd blossom in a little ensemble with people her own age.
    Bass player without a band, van included.
    Our drummer emigrated. Three grey men, blues, rehearsal barn with stove.
    I was organist for the chapel till it was sold. I'd gladly accompany your flute, your fiddle, whatever you keep in that case.
    The accordion of my father lies under my bed, I play tunes of Anatolia, but alone it sounds too sad.
    Trumpet in the loft since the brass band folded.
    Our drummer became a father on Wednesday. Gig on Saturday.
    My cellar has drums, carpet on walls, open to strummers.
    Moved with my oud, left my quartet behind in Syria. Who jams?
    Brass band lost tuba to hernia.
    I put amps, congas and an old bass in the barn after my noisy neighbours complained. Wednesdays, everybody who can hold a rhythm.
    Accordion, 74, know all sailors' tunes, will play at your birthday or funeral.
  `,
  zingen: `
    I miss my church choir in Soweto so bad that I harmonise with the washing machine. Who's there in Almere with a voice, alto or bass, to do some four-part on a Saturday?
    Carols! I'm rounding up voices in our part of Hilversum to go door to door on the 20th. I know all the descants, you need only a scarf and some breath.
    Is there a choir that doesn't do auditions?
    Alto needed, our little group is top heavy with sopranos.
    My gran knows hundreds of hymns and lights up when someone sings with her. Who would do that?
    I hum all day but I'd like to sing with others.
    Looking for karaoke friends, I do a mean country ballad.
    We search a conductor for our shanty choir, twelve men with beards and beer.
    Barbershop tenor wanted!
    Would love to sing carols in December round the square, who joins?
    I was in gospel choir in Lagos and want to find one here.
    My voice has got small after illness and I'd like to use it again with a friendly person at the piano.
    Can anyone come and lead a sing-along with old songs for our seniors?
    No idea how to read notes, but I'm loud and in tune. Any group?
    Join our pop choir, hits old and new, Tuesdays in the school.
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
    The choir stopped since half of us are dead. I hum above the sink. I'm an alto and need at least one soprano.
    Conductor without choir. People with lung trouble, with Parkinson's, with a broken heart: standing or sitting, do re mi in my barn on Wednesday.
    Mum doesn't know my name by phone any more but knows all hymns, every verse. Could someone do them with her? I am in South Africa.
    In our church back in Nigeria I led the praise. I can come to the old people and raise a song, you clap, it lifts the spirit.
    Retired conductor with a front room and tuning fork. Everyone who arrives here brings me one melody; we learn it in four voices by Christmas.
    Our shanty group of grey beards has invited two lads from Cape Verde and it has never sounded so good. Tenors, basses, wherever you come from, Wednesday in the boathouse.
    Lullabies from twenty countries, that's my project. Mums, grandpas, hum yours to me and we make an evening of it, a cappella.
    At night I put the twins to sleep with songs of my grandma and I've got a throat full more. Is there a group, no notes, just by ear?
    Gospel, Tuesdays, garage doors open. We're four Ghanaian sisters and a Dutch baritone, and we need height.
    I hum all day in the truck and never dared. A choir without auditions? I'm a low, growly thing.
    Conductor on maternity leave with withdrawal symptoms. Lullabies with parents and babies in my living room, no notes needed.
    Gospel! I sang every Sunday in Nigeria and here the church is so quiet. Let us make small group, I can lead, hands clapping.
    I start a humming choir for people with poor lungs. It's medicine, my doctor says, and it's fun. Wednesday, piano's tuned.
    I used to be alto in a choir in Ukraine. Since the war nothing comes out. I think with two or three others in a kitchen it would come back.
    I conducted the school choir for thirty years; pension is silent. Anyone for rounds and shanties in my conservatory, no auditions, cough allowed?
    Since chemo my voice is gravel and I'm shy of it. A duet partner, old ballads, behind closed windows.
    Football anthem choir, all men, all flat. Third Thursday in the boathouse. If you can hold a tune you're conductor.
    Hum in the shower, weep at hymns, never dared. Is there a beginners' bunch where nobody turns round? Soprano or thereabouts.
    Bathroom baritone, ready for larger rooms.
    Shanties on Thursday in the net loft. You need a throat, no notes. Tar provided.
    Our choir has eleven sopranos and the butcher.
    I hum at the sink in Ukrainian and stop when somebody enters. With others I would maybe not stop.
    Cantor, retired, teaches psalms and pub songs alike, the melodies are mostly the same.
    Since my stroke words stick but tunes come out whole. Is there some group in the daytime that goes over the old ones?
    Alto in a church in Durban for years, here only under shower.
    Tenors! We have none. Tuesday eight o'clock, biscuits.
    Old hymns for my mum, she forgot her name but not the verses.
    Karaoke machine from Manila, microphone hot, my neighbours say volume down or join.
    I conduct anything that breathes: gospel, rounds, ward choirs. Twenty-five years of it in Soweto, and now Thursdays are empty.
    Alto, no ego, own folder.
    Conducted a shanty choir; if five of you stand round my piano on Thursdays we've got harmony.
    Opera chorus, third row, forty seasons. Sea songs, psalms, musicals, I hand out the texts and you make noise.
    After throat operation I lost courage, not voice. In the shower it's fine. Duets?
    Gospel in the blood, no choir in the village. Ten voices and a tambourine, my carport's dry.
    Choir dissolved after the conductor's death, we're eleven sopranos in mourning.
    Since the stroke words don't come, but songs do! Someone for hymns with my wife, on Sundays?
    Solo at my sister's funeral on Friday and my voice trembles, a second voice would hold me.
    Shower baritone seeks daylight.
    Gospel is in my bones. I start a small group in my living room, no sheet music, clap and harmonise, Thursday.
    Carols on the steps: I hand out lyrics and give the note, come with a scarf.
  `,
  'instrument-leren': `
    I bought a second-hand keyboard for forty euros for my daughter, she picks out songs by ear. The lessons are thirty euros the half hour, that's our dinner for three days.
    Guitar for ten years, open chords, fingerpicking, whatever song you like. I'm in the student flat in Uilenstede, come with your own six strings and I show you for free.
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
    I inherited his trumpet. Out of it comes only spit. Before I die I want to be able to do the last post for him.
    Piano mistress of the old stamp, metronome, no rapping on knuckles. Grown-ups of 70 that always wanted to: free on Monday at my upright.
    A ukulele my grandchildren gave me for my 80th. Four strings, my fingers stiff. Who shows me three chords before they visit in July?
    I can teach oud and a bit darbuka. In Syria I taught at music school, here I am pensioner. Children or old, no difference.
    I had to sell my piano before leaving. I taught it for nine years; if there's a keyboard in your house and a child or grandpa who wants to, I'll come by on foot.
    I found a saz in the second-hand shop for twelve euro. My fingers know football only. Whoever can show me where to press, I'm free after the biology lab.
    Accordion stands under my bed since Moldova. I'd show anyone the left-hand buttons, for free, the sound makes me happy even when it's false.
    My daughter plucks at a ukulele with an online film and cries at the F chord. She's nine and patient, I'm not.
    I give first lessons on the recorder, that ugly plastic one, to refugee kids. Ten weeks and they play in the Christmas service. Musician's widow.
    I'm a drummer with one arm and I teach other people with 'missing bits' to play. Sticks from me, neighbours' patience from you.
    Always wanted piano. Now I'm off sick and there is one in the hall downstairs. Where do I put my thumb?
    Guitar, four chords, six weeks: after that you can do campfires. Free for teens whose parents can't pay, I'm at it 20 years.
    Two accordions at home and only one back. I teach you a waltz before Easter, no notes, by ear.
    My late dad's accordion sits in its case like a sleeping animal. I want to wake it, but don't know which button does what. Patient teacher, one evening?
    Guitar teacher without pupils this season. First chords, tuning, strumming without fear, children or pensioners, in your living room; I've a spare small one to lend.
    Church organist, dismissed with the church. Piano from zero, reading notes, left hand apart, right hand apart, together tears. Kids or stiff seniors.
    I play saz since childhood. I want to learn the young ones of this street, also Dutch ones, on Sunday in my house. Tea and sunflower seeds.
    Finger paralysis is nearly over, and the neurologist said keyboard. There's a dusty one in the hall. Show me where middle C lives?
    Trumpet, fifty years. Lips are gone, ears aren't. I give a kid a start for nothing, horn included, after school in my garage.
    Got a piano with the house. It judges me.
    Bandmaster, pensioned off with lungs intact. Trumpet for children and late bloomers in my garage, instrument on loan.
    G, C, D. That's all I know, and D hurts.
    My girl wants violin, lessons cost as the rent. Somebody who'd start her off, an hour in the week, I iron for you in return.
    Saz or guitar, I show fingers slowly, tea between.
    Seventy-two, always wanted to play accordion like the man on the ferry. He's gone, but his accordion stands here. Where does one begin?
    Got late husband's trumpet and a wish to surprise his grave with one tune.
    Conservatory from Tbilisi, piano from zero, kids, grandpas.
    Son twelve wants violin, lessons cost more than food.
    I could show you cavaquinho or guitar, samba rhythm included.
    Patient drummer with practice pads and two pairs of sticks, my garage, ten euros or an apple pie. Kids from eight, adults till ninety.
    Guitar from a flea market, six strings, no clue.
    Conservatory diploma, thirty years of scales with children. I still have the patience and the upright piano.
    Street drummer from Ghana. Buckets, hands, then a real kit in my cellar: I take kids of any size.
    I can show you the first chords on the oud or the ukulele. My fingers know more than my Dutch.
    My grandfather's violin, no grandfather.
    Uncle left me his clarinet last week. It squeaks like a mouse.
    Got laid off, bought a guitar. Three chords in, fingers bleeding.
    I teach first chords on a borrowed guitar.
    Ukulele at sixty-eight, for the grandchild's birth. Possible?
    Pianist with arthritis, can't perform, still can teach: scales, nursery tunes, a bit of jazz, on my upright.
    I show kids tabla and drums, my pots are also fine, Saturdays.
  `,
};
