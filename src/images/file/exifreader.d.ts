declare module 'exifreader/src/exif-reader.js' {
  export { loadView } from 'exifreader';
}
