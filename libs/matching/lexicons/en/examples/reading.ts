import type { BranchExamples } from '../../../lexicon.js';

export const reading: BranchExamples = {
  voorlezen: `
    Macular degeneration, so print's gone. I can manage talking books, but the English weekly and my sister's letters, those I need a living voice for. An hour on a Saturday?
    English native, ex radio, and not tired of hearing myself. I'd go to someone whose eyes have packed up and do a classic, a spy story or the Sunday paper out loud.
    My eyesight is gone and I miss novels. Who reads to me an hour a week?
    Could anybody read the newspaper aloud to an old professor, in English?
    Mum can't hold a book any longer but loves an old-fashioned whodunnit.
    Macular degeneration, shelves full of books. Voice wanted!
    Looking for someone to read poems at my friend's bedside.
    My blind neighbour would like his magazines read out.
    Short stories at the day centre, is there a storyteller about?
    Post stroke I can't follow the lines, but I do follow a voice.
    Would you read letters from my late husband to me? I cannot make out his handwriting.
    A chapter a day for my gran, a fat classic or so.
    Dyslexic, 40, always wanted to know that long saga with elves. Who'd read it to me?
    I like to hear good English, someone reads book for me please and I listen.
    Former radio presenter with warm voice reads to the visually impaired.
    I'd love to sit in your armchair and read a thriller aloud.
    Give me a book and I'll give you an hour.
    Reading out the English weekend paper on Saturday mornings to anyone with poor sight.
    Poetry by the bed, Irish, Polish, old and new.
    Actress records audiobooks and also reads live at nursing homes.
    I do all the voices! Stories for grown-ups who can't read small print.
    Happy to read aloud in Urdu or English to elderly people.
    Fairy tales for adults, told in the lounge of the care home.
    Which book have you always wanted to finish? Let me read the rest to you, page by page.
    I'd read history books or the crossword clues to somebody who's blind. We can start where your bookmark is.
    Letters swim since the macula. The regional newspaper lies there each morning and mocks me. Half an hour, obituaries first.
    Former radio newsreader, voice still warm. I come with a fat classic under the arm, or your own old letters, and do all the voices.
    She lies in bed a lot, tired of the kidneys, and always was a book eater. Holding one is too heavy. I'm her niece overseas.
    I like poems and there's none at home who'd listen. For blind or bedridden people I recite on Thursdays, thriller also possible.
    Newspaper, please, aloud, including the adverts.
    My eyes are fine and my Dutch needs practice. An older lady who can't see her newspaper any more would help me, and I would help her, every morning if she likes.
    My cataract is not yet operated and I miss my papers. I've poems by our Persian masters and Dutch short stories. Someone with a clear voice, half an hour?
    Actor in retirement, deep voice. For people whose sight has gone, I do ghost stories, sea stories, or the local paper including obituaries.
    Mr from number 6 was a professor and can't see since the bleed. I do him an hour of the paper on Sundays in exchange for corrections. I could do another person on Saturday.
    I want to hear Dutch as it should sound. Would an old schoolmaster recite a chapter on Mondays, and I close my eyes and make the tea?
    My eyes gave up halfway my favourite detective. Now I'll never know who did it, unless somebody tells me, chapter by chapter.
    Radio voice, they say, and half an hour free after lunch. I come with the newspaper or a novel for people who can't hold a book.
    ALS. I can blink and listen. Poetry, please, or the football pages, twice a week by my bed.
    I'm a bus driver with broken shifts, in the gap from eleven to one I could do short stories aloud at the home. Done it for my blind father.
    I record books for the blind as a hobby. Live at your bedside I'd do it as well, crime, Bible or gossip magazines.
    Macular degeneration has eaten the middle of every page. I've a wall of Russian novels. Someone with a warm voice, one chapter a week, I bring the tea.
    Ex actor with a tired knee and a decent baritone. I'll come to your bedside with ghost stories, newspaper, psalms, whatever your eyes can't manage.
    Concussion, four months no screens and no print. I miss the detectives so much. An hour of your voice, curtains half shut.
    Football commentator of the amateurs, retired. I read newspapers, obituaries and match reports to those whose eyes gave up, with full excitement.
    For the bedridden: I bring a stool and brick-thick novels, do all accents badly. Redundant librarian, Monday through Thursday.
    Macular. The newspaper's a grey cloth now.
    Lector in the monastery for twenty years: my voice holds out two chapters, detective or medieval, I don't mind.
    Eyes gone, ears good, shelf full.
    My uncle was trawler captain, after the haemorrhage he can't follow letters. Someone to give him the fishing pages aloud on Fridays?
    I used to announce stops. Now I'd do novels, by your bed.
    Poems in Arabic, I recite; you needn't understand, old Mrs below me doesn't either and she weeps.
    Macula gone. The newspaper lies there folded, hurting.
    I have a radio voice, they say: novels, Psalms, letters, to anybody in bed or blind.
    Persian poems in the evening, someone who listens, or who speaks.
    Mum in hospice liked fat Victorian novels. I choke after two pages.
    I recorded schoolbooks for the blind in Dublin. An hour of newspaper, poems or your own love letters, any afternoon but Monday.
    Court usher with a good deep voice. Whodunnits, psalms, seed catalogues, you lie back.
    Radio voice, they called me. I'll do the morning paper at your bedside, obituaries included.
    Poems only come alive aloud. I have shelves, you've ears?
    Mother-in-law loves the regional tales from when she was a girl, but since the stroke the letters dance.
    Sports pages, please, before the match, slowly. My eyes are fog.
    Retired newsreader, will travel to bedsides.
    My eyes went dim last month, chapter eleven, and I have to know who did it.
    My voice, your thriller, a chapter every afternoon.
    Newspaper, out loud, ten o'clock, too small letters.
    Mother had a stroke, loves poems, but I'm working till seven.
    Retired actor. I do all the voices: detective stories, letters, the Psalms. Mornings at your armchair.
    I recorded audio books; give me thirty pages a week and a listener with bad sight.
  `,
  leesclub: `
    Just finished my fourth novel this month with nobody to fight about it. Is there a circle in Utrecht, English or easy Dutch, that takes a moody Bulgarian student?
    First Tuesday, seven o'clock, round my stove in Castricum: eight women, one novel, far too much wine. A place came free. We also write a page ourselves if we dare.
    Book club in English, does one exist here?
    I've written half a novel and need somebody to give honest feedback.
    Looking for people to discuss a book with, one a month, wine optional.
    Does anyone write poetry? I'd like to share mine without being laughed at.
    Our reading group is down to four and we're on a brand-new London novel.
    Sci-fi nerds who read, where are you?
    I'd love a writing buddy to sit in a café and bash out pages.
    My English literature degree is rusting away. Anybody to talk about the classics with?
    Haiku, short stories, journalling, is there a writers' circle?
    I am reading easy Dutch books and want talk about with others who learn.
    Nobody in my family reads. I finish a great novel and have no one to tell!
    Could someone host our literary evening? My flat's too small for nine.
    I'm setting up a book club, first title is a Korean family saga.
    Creative writing workshop at my kitchen table, prompts and biscuits.
    Come and talk about what you're reading, no homework.
    Ex editor reads your manuscript and tells you kindly what's wrong.
    Feminist reading circle has two seats.
    Poetry slam night, bring your verses.
    Book swap and discussion in the library, last Thursday of the month.
    I facilitate a Shared Reading group where we talk about a story and a poem.
    Crime fiction fans, we compare whodunnits over whisky.
    Large print book club for seniors, in the sheltered flats.
    Novel-writing month is coming, join me for write-ins. We set a timer on twenty-five minutes and type like mad.
    I finish a novel and there's nobody to quarrel with about the end. Five or six people, one title, one evening a month, wine.
    Ex-bookseller hosts a circle round the stove, large print available. We read thin ones first, the members being eighty.
    After retirement from nursing I want to use my brain again. Does any group want one more who reads on paper with a pencil?
    Six chairs, English titles only, expats and old teachers. I prepare questions, you disagree. First one about a sea voyage.
    I finished my first novel in Dutch, took me five months!, and I've nobody to discuss why the brother goes into the sea. Does a little circle exist that takes in slow readers?
    Six of us, retired and opinionated, every first Monday in my conservatory with a Dutch novel. We'd welcome a newcomer, thin books only, and we explain the jokes.
    A handful of expat mums, one novel a month in English, wine on the rug. Somebody always hasn't finished. Join.
    Short stories only! I work nights. A few women with tea, one author each month, in easy Dutch.
    I was bookseller. I choose thin ones that a B1 reader can bear, lend you the copy, and three weeks on we argue over it in my kitchen.
    We're five young mums reading what isn't cardboard. First Tuesday, at whoever has the sleeping baby. There's a chair.
    Easy Dutch book together, chapter per week, then talk. I am level A2, better not alone. Who comes to library with me?
    Listening counts! I'm dyslexic and start a circle for people who have it in their ears. First title is about a whale.
    My living room, seven cushions, short stories only since we're all parents. First Thursday, tea and no homework.
    We've read seven thrillers and one very boring prize winner, five of us round the stove every last Monday. A chair is free, you must be willing to disagree.
    I devour fantasy by the kilo and have not a soul to argue with about dragons. Let's start: one title a month, cake, no teachers.
    Since the prison I read everything. I'd like to talk with others about what I've read, but at the library group I felt like an intruder.
    Poetry. Three people, one sofa, port. We take one bundle a month and read bits we love or loathe. I can't be the only one?
    Shy readers unite: we sit by the fire, each with own novel, one hour silent, then ten minutes of talk. Second one is on the 5th.
    Six women, one novel, four read it. Normal.
    Barrack librarian, opinionated. First Monday, my front room, war books forbidden, I've had enough.
    Finished it. Threw it. Must discuss with someone.
    We read slow, simple Dutch, one thin volume a month, and then say what we think. Bakers and cleaners, mostly. There is chair.
    Crime only. The vicar always guesses the murderer.
    I haven't opened a book since school and it's my own fault. In a circle they would ask me and I'd have to.
    We finish one thriller a month and argue over wine, two chairs free.
    Read alone, nobody to fight with about the ending.
    Big letters edition for our eyes. Detective novels, eight old ladies, Thursday.
    My late wife left nine hundred novels. I'd like six people to come, choose the same one, and quarrel about it over port in my front room.
    Five chairs, one novel, strong opinions.
    Librarian, 38 years. I pick the title, you pick holes in it, last Monday each month.
    Bookbinder. My workshop smells of glue and has eight stools: everyone finishes the same novel and then we quarrel.
    I read English faster than Dutch; are there others who'd discuss a paperback every month over wine?
    My shelf of crime novels needs six detectives with slippers.
    Our circle broke up over politics. I still have page 212 and opinions.
    New mother, brain mush, need a novel and adults to argue about it.
    Moved here from Ireland last week with nineteen boxes of fiction.
    One book a month, my sofa, wine optional. Ex-bookseller, I choose, you may hate it.
    For slow readers: we do thin ones, easy Dutch, discuss on Thursday with cake.
  `,
};
