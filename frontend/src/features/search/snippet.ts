/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

const ENTITIES: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** Takes a snippet apart: HTML in which nothing but `<mark>` is markup. It is never put into the page as HTML. */
export function piecesOf(snippet: string): Piece[] {
  let isMarked = false;
  return snippet.split(/(<\/?mark>)/).flatMap((part) => {
    if (part === "<mark>" || part === "</mark>") {
      isMarked = part === "<mark>";
      return [];
    }
    return part === "" ? [] : [{ text: part.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity), isMarked }];
  });
}
