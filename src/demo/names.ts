/** Names from one part of the world, with the languages that people of that name may speak besides Dutch. */
export interface NameGroup {
  /** How many of a hundred residents carry such a name. */
  readonly share: number;
  readonly languages: readonly string[];
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const words = (text: string): readonly string[] => text.split(', ');

/** Common names, thrown together: whoever they make up exists by accident only. */
export const nameGroups: readonly NameGroup[] = [
  {
    share: 56,
    languages: ['en', 'de', 'fr'],
    first: words(
      'Anna, Anouk, Annie, Bart, Bas, Bert, Chris, Corrie, Daan, Dirk, Els, Esther, Floor, Frank, Gijs, Greet, Hans, Henk, Ilse, Ineke, Jaap, Jan, Jeroen, Karin, Kees, Koos, Lars, Lies, Loes, Lotte, Maaike, Marijke, Mieke, Niels, Nel, Petra, Piet, Riet, Rob, Sander, Sanne, Sjaak, Theo, Tineke, Trudy, Wendy, Wil, Wim, Yvonne, Zus',
    ),
    last: words(
      'de Wit, de Boer, de Vries, van Dijk, Visser, Smit, Meijer, Bos, Vos, Peters, Hendriks, Dekker, Brouwer, Dijkstra, Koster, Prins, Kuipers, Post, Veenstra, Kramer, van den Berg, van Leeuwen, Schouten, Willems, Hoekstra, Koning, Mol, Verhoeven, Kok, Groen, Zwart, Blom',
    ),
  },
  {
    share: 12,
    languages: ['tr', 'tr', 'en'],
    first: words(
      'Fatma, Ayşe, Elif, Zeynep, Hatice, Merve, Sevgi, Gül, Mehmet, Ali, Mustafa, Hasan, Ömer, Yusuf, Murat, Cem, Deniz, Selin, Kemal, Nuray',
    ),
    last: words(
      'Yılmaz, Kaya, Demir, Çelik, Şahin, Öztürk, Aydın, Arslan, Doğan, Kılıç, Aslan, Koç, Kurt, Özdemir, Polat, Erdem',
    ),
  },
  {
    share: 11,
    languages: ['ar', 'ar', 'fr'],
    first: words(
      'Samira, Naima, Khadija, Malika, Hanan, Nadia, Salma, Ikram, Mohamed, Youssef, Hassan, Rachid, Karim, Said, Omar, Bilal, Nabil, Soufiane, Loubna, Yasmina',
    ),
    last: words(
      'El Idrissi, Bouali, Amrani, Benali, El Khatib, Ouali, Haddou, Ziani, Tahiri, Bennani, Chaoui, Saidi, El Mansouri, Azzouzi, Belkacem, Rahmani',
    ),
  },
  {
    share: 8,
    languages: ['en', 'srn', 'hns'],
    first: words(
      'Sharon, Priya, Shanti, Radjesh, Anil, Winston, Ludwig, Henna, Cynthia, Orlando, Romeo, Mavis, Indra, Soeraj, Glenn, Ruth, Stanley, Joyce',
    ),
    last: words(
      'Kartosen, Ramdin, Pinas, Biharie, Jagroep, Sordam, Wongso, Pawiro, Doekhi, Amatdin, Blokland, Nelom, Sewdien, Landveld',
    ),
  },
  {
    share: 7,
    languages: ['pl', 'pl', 'en'],
    first: words(
      'Agnieszka, Katarzyna, Małgorzata, Magda, Joanna, Ewa, Dorota, Piotr, Tomasz, Paweł, Marek, Krzysztof, Jacek, Adam, Beata, Zofia',
    ),
    last: words(
      'Kowalska, Nowak, Wójcik, Mazur, Krawczyk, Zając, Król, Wieczorek, Dudek, Pawlak, Sikora, Baran, Michalak, Szulc',
    ),
  },
  {
    share: 6,
    languages: ['ar', 'ar', 'en', 'uk', 'ti'],
    first: words(
      'Rima, Layla, Noor, Maryam, Ahmad, Khaled, Tarek, Bassel, Oksana, Iryna, Dmytro, Selam, Yonas, Amanuel, Hiba, Sami, Rana, Ziad',
    ),
    last: words(
      'Haddad, Khoury, Al Masri, Darwish, Nasser, Sabbagh, Kovalenko, Bondar, Tkachenko, Tesfay, Haile, Gebre, Qassem, Farah',
    ),
  },
];

const letters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'l', ø: 'o', ß: 'ss' };

/** A name as it can stand in an address: "Fatma de Wit" → "fatma-de-wit". */
export function slug(name: string): string {
  return name
    .replace(/[ıłŁøß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
