import type { Chance } from './chance.ts';

/** Of which the names below are. */
export type InventedNationality =
  | 'Syrische'
  | 'Iraakse'
  | 'Staatloos'
  | 'Jemenitische'
  | 'Eritrese'
  | 'Ethiopische'
  | 'Afghaanse'
  | 'Iraanse'
  | 'Somalische';

interface NameList {
  readonly man: string;
  readonly vrouw: string;
  readonly last: string;
}

/* First and last names are drawn apart from each other: the people do not exist. */

const arabic: NameList = {
  man: 'Anas, Bassel, Fadi, Ghassan, Hazem, Imad, Jawad, Kinan, Laith, Mazen, Nabil, Osama, Qusay, Rami, Samer, Tarek, Wael, Yazan, Ziad, Michaël, Raphaël, Abdulrahman, Moutasem-Billah, Çavan',
  vrouw:
    'Aya, Batoul, Dima, Fatimah, Ghada, Hala, Iman, Joumana, Kinda, Lubna, Maysa, Nour, Ola, Rasha, Sahar, Taghrid, Wafaa, Yara, Zeinab, Noëlla, Renée, Bérivan, Abeer, Razan',
  last: 'al-Ahmad, al-Bitar, al-Dahir, al-Ghazali, al-Hamwi, al-Jundi, al-Khouri, al-Masalmeh, al-Natour, al-Qassar, al-Rifaï, al-Sabbagh, al-Tinawi, al-Zoubi, Barakat, Çelikan, Darwich, Fayyad, Haddad, Ibrahim-Sleiman, Jabbour, Koçer, Maaloufi, Nasser-Eddine, Othman, Qabbani, Ramadani, Shaheen, Touma, Yaqoub, Zaïd, Shehadeh al-Moustapha',
};

const tigrinya: NameList = {
  man: 'Abel, Aman, Berhane, Biniam, Ermias, Filimon, Ghirmay, Habtom, Isaïas, Kidane, Mebrahtu, Natnael, Robel, Samuel, Tekle, Yonatan, Zerezghi',
  vrouw:
    'Abeba, Almaz, Bisrat, Eden, Feven, Freweini, Genet, Helen, Kokob, Lemlem, Mihret, Rahwa, Saba, Senait, Tsegereda, Winta, Yordanos, Zaïd',
  last: 'Abraha, Asgedom, Beraki, Debesay, Eyob, Fessehaye, Gebregziabher, Gebremeskel, Habtemariam, Haileselassie, Kahsay, Kifle, Mehari, Okubay, Tesfamichaël, Tewelde, Weldegebriel, Woldemichael-Ghebreyesus, Yemane, Zemichael',
};

const farsi: NameList = {
  man: 'Ahmadshah, Arash, Behrouz, Dariush, Esmaïl, Farhad, Habibullah, Javad, Kambiz, Mirwais, Najib, Omid, Parviz, Reza, Sohrab, Zalmai',
  vrouw:
    'Anahita, Bahar, Farzaneh, Golnaz, Homaira, Laleh, Mahtab, Nasrin, Parwana, Roya, Shabnam, Soraya, Tahmineh, Yasamin, Zohra',
  last: 'Ahmadzai, Bahrami, Daneshvar, Esfahani, Faïzi, Ghaffari, Hakimi, Jafarzadeh, Karimpour, Mohseni, Nazari, Omarkhil, Popalzai, Rahmani, Sadeghi, Tavakoli, Yaghoubi, Zandkarimi',
};

const somali: NameList = {
  man: 'Abdirizak, Abshir, Bashir, Cabdulqaadir, Dahir, Faarax, Guled, Liban, Mahad, Warsame',
  vrouw: 'Amina, Ayaan, Deeqa, Faduma, Hibaaq, Hodan, Ifrah, Ladan, Sagal, Ubah',
  last: 'Abdi Warfa, Adan Jama, Ali Guuleed, Cige, Diriye, Farah Nuur, Hassan Elmi, Isse, Mire, Xirsi',
};

const listOf: Readonly<Record<InventedNationality, NameList>> = {
  Syrische: arabic,
  Iraakse: arabic,
  Staatloos: arabic,
  Jemenitische: arabic,
  Eritrese: tigrinya,
  Ethiopische: tigrinya,
  Afghaanse: farsi,
  Iraanse: farsi,
  Somalische: somali,
};

const oneName = (chance: Chance, names: string): string => chance.oneOf(names.split(', '));

export const inventFirstName = (
  chance: Chance,
  nationality: InventedNationality,
  sex: 'man' | 'vrouw',
): string => oneName(chance, listOf[nationality][sex]);

export const inventLastName = (chance: Chance, nationality: InventedNationality): string =>
  oneName(chance, listOf[nationality].last);
