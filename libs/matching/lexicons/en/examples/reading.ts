import type { BranchExamples } from '../../../lexicon.js';

export const reading: BranchExamples = {
  voorlezen: `
    Macular degeneration, so print's gone. I can manage talking books, but the Guardian Weekly and my sister's letters, those I need a living voice for. An hour on a Saturday?
    English native, ex radio, and not tired of hearing myself. I'd go to someone whose eyes have packed up and do Dickens, Le Carré or the Sunday paper out loud.
    My eyesight is gone and I miss novels. Who reads to me an hour a week?
    Could anybody read the newspaper aloud to an old professor, in English?
    Mum can't hold a book any longer but loves Agatha Christie.
    Macular degeneration, shelves full of books. Voice wanted!
    Looking for someone to read poems at my friend's bedside.
    My blind neighbour would like his magazines read out.
    Short stories at the day centre, is there a storyteller about?
    Post stroke I can't follow the lines, but I do follow a voice.
    Would you read letters from my late husband to me? I cannot make out his handwriting.
    A chapter a day for my gran, Dickens or so.
    Dyslexic, 40, always wanted to know Lord of the Rings. Who'd read it to me?
    I like to hear good English, someone reads book for me please and I listen.
    Former radio presenter with warm voice reads to the visually impaired.
    I'd love to sit in your armchair and read a thriller aloud.
    Give me a book and I'll give you an hour.
    Reading out the English weekend paper on Saturday mornings to anyone with poor sight.
    Poetry by the bed, Heaney, Yeats, Szymborska.
    Actress records audiobooks and also reads live at nursing homes.
    I do all the voices! Stories for grown-ups who can't read small print.
    Happy to read aloud in Urdu or English to elderly people.
    Fairy tales for adults, told in the lounge of the care home.
    Which book have you always wanted to finish? Let me read the rest to you, page by page.
    I'd read history books or the crossword clues to somebody who's blind. We can start where your bookmark is.
  `,
  leesclub: `
    Just finished my fourth Ishiguro with nobody to fight about it. Is there a circle in Utrecht, English or easy Dutch, that takes a moody Bulgarian student?
    First Tuesday, seven o'clock, round my stove in Castricum: eight women, one novel, far too much wine. A place came free. We also write a page ourselves if we dare.
    Book club in English, does one exist here?
    I've written half a novel and need somebody to give honest feedback.
    Looking for people to discuss a book with, one a month, wine optional.
    Does anyone write poetry? I'd like to share mine without being laughed at.
    Our reading group is down to four and we're on the new Zadie Smith.
    Sci-fi nerds who read, where are you?
    I'd love a writing buddy to sit in a café and bash out pages.
    My English literature degree is rusting away. Anybody to talk Austen with?
    Haiku, short stories, journalling, is there a writers' circle?
    I am reading easy Dutch books and want talk about with others who learn.
    Nobody in my family reads. I finish a great novel and have no one to tell!
    Could someone host our literary evening? My flat's too small for nine.
    I'm setting up a book club, first title is Pachinko.
    Creative writing workshop at my kitchen table, prompts and biscuits.
    Come and talk about what you're reading, no homework.
    Ex editor reads your manuscript and tells you kindly what's wrong.
    Feminist reading circle has two seats.
    Poetry slam night, bring your verses.
    Book swap and discussion in the library, last Thursday of the month.
    I facilitate a Shared Reading group where we talk about a story and a poem.
    Crime fiction fans, we compare whodunnits over whisky.
    Large print book club for seniors, in the sheltered flats.
    NaNoWriMo is coming, join me for write-ins. We set a timer on twenty-five minutes and type like mad.
  `,
};
