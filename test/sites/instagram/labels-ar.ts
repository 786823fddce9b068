import { en, type Labels } from './labels-en.ts';

/** The words of the pages that are read; the rest stands in English, as on a site whose translation is not whole. */
export const ar: Labels = {
  ...en,
  home: 'الصفحة الرئيسية',
  search: 'بحث',
  explore: 'استكشاف',
  messages: 'الرسائل',
  notifications: 'الإشعارات',
  create: 'إنشاء',
  profile: 'الملف الشخصي',
  more: 'المزيد',
  close: 'إغلاق',
  suggestedForYou: 'مقترح لك',
  seeAll: 'عرض الكل',
  switchAccount: 'تبديل',
  follow: 'متابعة',
  following: 'يتابع',
  followers: 'المتابعون',
  remove: 'إزالة',
  like: 'أعجبني',
  share: 'مشاركة',
};
