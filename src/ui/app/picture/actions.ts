import type { FaceBox } from '../../../images/faces/boxes.ts';

export type PictureActions = {
  /** Where faces are in a picture, looked for on this device. */
  findFaces(file: Blob): Promise<FaceBox[]>;
  /** Hands a picture to the person as a file. */
  savePicture(name: string, picture: Blob): void;
};
