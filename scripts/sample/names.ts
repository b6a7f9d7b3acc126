/** Given names of the sample round, by sex: made up, or so old and rare that with these family names they name no one. */
export const GIVEN_NAMES: Readonly<Record<'woman' | 'man', readonly string[]>> = {
  woman:
    words(`Alvira Bethina Cordelin Dagnira Elvana Filinna Gerdita Hellena Idunna Jorunda Kajsalin Liviana Majbella
    Norunna Olgina Pernica Quintina Ragnita Sigrunna Tyralin Ulvina Valborja Yrsalin Zelmina Åselin Ärlina Öjvina
    Ambritta Birgunna Cesarina Disalin Eivorina Fridina Gullina Hjördina Ingegunn Judilin Karlina Lovunna Märtina`),
  man: words(`Algard Bertolf Cedervin Dagvald Elvar Filibert Gerdolf Hallgard Idvard Jorulf Knutvin Ludmar Mattolf
    Nordvin Olvar Perulf Quintus Ragnvin Sigvald Torgard Ulfmar Vidolf Yngmar Zakarin Åsgard Ärling Öjvar Ambrolf
    Birgvald Cyrvin Ditmar Ejvin Fritjolf Gunnvald Hjalmvin Ingolf Jonvald Kettolf Lennvin Märtolf`),
};

/** Made-up family names. */
export const FAMILY_NAMES: readonly string[] = words(`Almkvarn Björkfors Cederhamn Dalspång Ekvråla Forsglimt
  Granhövda Havsbrygga Isvrak Järnlycka Kvarnglim Lövtjärna Mossbäcka Nättraby Orrspela Pilvrå Qvarnstig Rönnhult
  Sandvråk Tallgruva Ulvsbro Vinterlykt Yxhammar Zinkgruva Åkerglänta Älgspång Öbrygga Askvråla Bäckglimt Cikorian
  Dimvalla Enbuske Fjällspira Grusbacke Hedglimt Idegransved Jordlöpa Klövervall Lingontuva Malmspira Nordglimt
  Oxeltand Porslund Rågskyl Snövråk Timmerlund Uttervik Vassrugg Ängsspira Örtagård`);

function words(text: string): readonly string[] {
  return text.split(/\s+/u);
}
