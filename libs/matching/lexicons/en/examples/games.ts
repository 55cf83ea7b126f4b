import type { BranchExamples } from '../../../lexicon.js';

export const games: BranchExamples = {
  spelletjes: `
    At home in Krakow we were playing Catan until two at night. Here my roommates only watch phones. Looking for three more with board, dice and good humour, Tuesdays maybe.
    Scrabble, Rummikub, Carrom, I bring what's in the cupboard. Let me come to an older person who always wins from themselves, I'm a fair loser.
    Scrabble in English, anyone? My board has been gathering dust since I left Dublin.
    I'd like to find people for Catan, Ticket to Ride and that kind of stuff.
    My son, 19, on the spectrum, loves board games but has no one to play with. Who comes by with a game?
    Rummikub partner wanted for a fit 88-year-old who hates losing.
    Looking for a Dungeons & Dragons group that takes beginners.
    Is there a games evening near Utrecht Centraal? I'm tired of playing solo.
    Mum is crazy about Yahtzee and Ludo and the staff have no time. A volunteer would make her afternoon.
    Anyone up for Monopoly on rainy Sundays, with proper bickering?
    I search people for play okey or backgammon, I have tavla board from Turkey.
    We are three and need a fourth for mahjong on Mondays.
    Bingo caller needed for the residents, you get the machine with the numbered balls.
    Who does a jigsaw of 2000 pieces with me? My eyes are bad at the sky bits.
    My cupboard is stuffed with board games, from Carcassonne to Cluedo. Who comes and plays?
    I run a weekly game night, dice, snacks and no sore losers.
    Happy to roll the dice with seniors, Yahtzee or Mens-erger-je-niet, I let you win sometimes.
    Dominoes Jamaican style! Slam them on the table with me on Saturdays.
    Quizmaster offers himself for a trivia night in the care home.
    I can teach you Go, and bring the stones and the board along.
    Boggle, Scrabble, Codenames, I'm a word nerd and free on Tuesdays.
    Want to solve escape room boxes with me? We sit round the table and crack codes, great fun with four people.
    Mad about puzzles, so if you've got a half-done jigsaw I'd love to look for the edges.
    Old fashioned shuffleboard (sjoelen) at our place, get your four discs in the slots.
    I'd play Uno or Memory or Triominos with somebody in a nursing home.
  `,
  'schaken-en-dammen': `
    Grandpa came from Kherson with a coat and a wooden board with half the pawns replaced by buttons. He was first category. He speaks no Dutch but the pieces speak.
    Played for my college in Chennai, rating about 1900. I'd be pleased to teach openings to a child, or sit by the window with an older gent and his clock.
    Opponent wanted. I open with the Queen's Gambit and usually regret it.
    My dad misses his weekly game of chess since his pal died.
    Who plays draughts with an old Surinamese gentleman? He knows all the combinations by heart and plays fast.
    Beginner, 26, just learnt how the knight moves, seeks patient teacher.
    Looking for someone to play blitz with a clock in the park.
    My daughter (9) is chess-mad and beats us all. Could a stronger player spar with her?
    Checkers partner needed, the one with a hundred squares.
    I play online but I would like real pieces and a real human across the board.
    In my country I was chess champion of my school. I want play again, here in asylum centre nobody can.
    Anybody rated about 1500 who'd analyse some endgames with me?
    Moving pawns around with someone on Wednesday night, that would get me through winter.
    Is there somebody who visits my bedridden brother for a chess match?
    Club player, around 1800, would gladly come over for a match.
    I've got a beautiful wooden set and nobody to checkmate.
    Learn the Sicilian from a Russian grandpa, free of charge.
    I enjoy a slow game of draughts with a cigar, kings and captures and all.
    Chess for kids at the library: I teach forks, pins and castling every Saturday.
    Fancy a game? White or black, you choose.
    You don't need to be good. I'll show you openings, we play, and afterwards we look where it went wrong.
    Giant chess in the square on sunny days, I bring the big rook and bishop out.
    Playing dammen with seniors is what I do on Fridays and there's space for one more.
    Correspondence chess, one move a day through the letterbox or by app?
    A stalemate is also fine by me, I'm coming for the pleasure of thinking together.
  `,
  kaarten: `
    Our fourth has gone into a nursing home and three women can't make a bridge table. We play Acol, Monday afternoons in Bussum, sherry at half past four.
    I'll deal for anyone: whist, crib, canasta, gin rummy. Eighty next May and hands that still shuffle. There's an empty corner in our block's common room on Wednesdays.
    Our bridge four is down to three. Who bids and passes with us on Monday afternoon?
    I want to learn klaverjassen so I can join in with my in-laws.
    My neighbour loves a hand of rummy but can't hold the cards well anymore. Who plays with her, she has a card holder?
    Poker night for small change, two players short.
    Does anyone play whist or cribbage? I brought my crib board from Yorkshire.
    Looking for bridge partner, we play Acol, no shouting please.
    Canasta with four ladies, one has moved away, so there's an empty seat at our table.
    Retired, new here, and would like to get back to the card table.
    We are Poles and want to make evening for playing tysiac or makao, who joins?
    Who shuffles and deals for a chap of 90 who lives for hearts and trumps?
    Someone who can explain bidding to me, slowly, I get lost after one no trump.
    Jokeren, pesten, skip-bo, whatever, as long as somebody brings a deck and sits with my mum.
    I'll happily make up the fourth at bridge.
    Got a pack of cards in my pocket at all times. Gin rummy?
    I teach bridge to beginners in English, eight lessons at my kitchen table. You will know your trumps from your finesses.
    Klaverjassen at the village pub on Thursday, expats who want to learn are welcome.
    Teen patti and rummy with the Indian neighbours, come join us at Diwali and after.
    Patience is lonely, let me play a hand with you.
    Euchre, spades, hearts: I'm from Ohio and I need card buddies.
    Happy to come and deal a few rounds with a resident who misses his card club.
    We hold a kaartavond in the canteen every fortnight with a ham as first prize.
    Want to count tricks with me? I play anything with fifty-two cards.
    Keen bridge player, intermediate, looking to partner up with someone without a partner.
  `,
  'biljart-en-darts': `
    On Friday back in Wrexham I'd be at the oche with the lads. Here the board's in the shed and I'm throwing against myself. Any takers in Hengelo, pints provided?
    Got a PlayStation, FIFA and two controllers, also a dartboard that my landlord doesn't know of. Any lad who's bored in the azc can come play at mine on Saturday.
    I'd like to find a pal to shoot some pool with on Friday nights.
    Anyone for darts? My board hangs in the shed and I keep throwing against myself.
    My father was a keen billiards man (three cushion) and the home has a table nobody uses. Who picks up a cue with him?
    Looking for people to game with on the PlayStation, FIFA mostly.
    17yo lad, shy, lives in Minecraft. We're after a gaming buddy who comes over.
    Is there a snooker table anywhere round here, and somebody to play a frame with?
    Searching for a dart team in a local pub, my average is about 50.
    Wanna play Mario Kart with my little brother? He's got a disability but he's a killer on the controller.
    Who can chalk the cue with a retired bloke on Tuesdays?
    Gamer girl, 24, tired of toxic online lobbies, seeks real people for co-op on the couch.
    My friend can't throw far, but he loves one hundred and eighty! Somebody to do scores with him?
    Pinball, table football, air hockey: I want a mate for the arcade.
    I've a full-size pool table in my garage. Come and pot some balls.
    Double top every time! Well, nearly. Who'd have a throw with me?
    Retired billiards referee enjoys playing carambole with other oldies.
    I do retro gaming, Nintendo and Sega, and you can join with a second controller.
    I'm happy to game with a kid or teen who has no friends to play with, Fortnite, Roblox or Rocket League.
    Dart evening at the clubhouse, steel tips, arrows available.
    Snooker fan from Sheffield offers a bit of coaching: stance, bridge hand, spin.
    Let's do a best of seven legs at the bar around the corner.
    VR headset here, want to try Beat Saber with me?
    Foosball champion challenges the neighbourhood. The table stands in my barn and beer's in the fridge.
    I'd like to visit a senior and play libre billiards in the rec room.
  `,
};
