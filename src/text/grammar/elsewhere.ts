import type { Grammar, Lexicon } from '../grammar.ts';

/** Another time and another place of work: a head, a class or a picture in such a sentence is not of this school today. */
export const lexicon: Lexicon = {
  'old-year': `1900 1901 1902 1903 1904 1905 1906 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1921
    1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1942
    1943 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963
    1964 1965 1966 1967 1968 1969 1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984
    1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999`,
  'old-days': `in_the_fifties in_the_sixties in_the_seventies in_the_eighties in_the_nineties the_50s the_60s the_70s the_80s
    the_90s when_i_was_at_school when_i_was_in_school when_i_was_a_kid when_i_was_a_lad when_i_was_a_lass when_i_was_a_boy
    when_i_was_a_girl when_i_was_wee when_i_was_little when_i_was_small when_i_was_young my_own_school_days
    my_old_school_days back_in_my_day in_my_schooldays in_my_school_days`,
  'other-workplace': `garden_centre call_centre warehouse depot sorting_office post_office shop bakery pub hotel cafe café
    restaurant factory farm garage gym salon hospital surgery bank brewery bar club choir church chapel mosque council
    parish_council building_site site_office cash_and_carry supermarket library museum theatre zoo
    leisure_centre bus_station station airport yard chippy bookies nail_bar hairdressers barbers kennels stables marina
    bowls_club golf_club cricket_club rugby_club football_club allotment allotments flats showroom mill
    foundry dairy docks shipyard newspaper solicitors accountants university uni`,
  // After "head" and "deputy": somebody who leads no school.
  'other-lead': `chef chefs gardener gardeners coach brewer butler waiter waitress barman barista baker buyer groundsman
    greenkeeper housekeeper porter ranger keeper zookeeper lad physio editor mayor sheriff prime_minister
    lieutenant organist chorister verger winemaker distiller judge referee of_state of_steam
    of_marketing of_sales of_recruitment of_hr of_it of_engineering of_security of_operations of_the_council
    of_the_family of_the_table of_the_queue`,
};

export const phrases: readonly Grammar[] = [
  { kind: 'long-ago', patterns: `<old-year>\n<old-days>` },
  // Of the eighties anybody speaks, to a child too; a year is mostly the one in which somebody left school.
  { kind: 'year-long-ago', patterns: '<old-year>' },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'leads-elsewhere',
    patterns: `
      [<colleague-position>] <other-lead>
      [<colleague-position>] (at|in|on|from|of|down) (the|a|my|his|her|our)? (<word>)? <other-workplace>
      [<colleague-position>] (at|in|of) (the|my|his|her) <cap> (arms|inn|hotel|rest|cafe|club|fc)
    `,
  },
];
