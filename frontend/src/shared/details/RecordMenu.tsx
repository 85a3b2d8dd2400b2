import { Copy, CopyPlus, Ellipsis, ExternalLink, Pencil, Trash2 } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { IconButton } from "@/shared/ui/Button";
import { Menu, MenuItem, MenuSeparator } from "@/shared/ui/Menu";

interface RecordMenuProps {
  name: string;
  /** The link to its page; left out where that page is open. */
  open: ReactElement | undefined;
  onEdit: () => void;
  /** What can be done with this kind only. */
  children?: ReactNode;
  isDuplicating: boolean;
  onDuplicate: () => void;
  /** What it can be copied to: "another company". */
  otherParent: string;
  onCopy: () => void;
  onDelete: () => void;
}

/** What can be done with a record as a whole. */
export function RecordMenu(props: RecordMenuProps) {
  return (
    <Menu
      trigger={
        <IconButton label={`Actions for ${props.name}`}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      {props.open !== undefined && (
        <>
          <MenuItem render={props.open}>
            <ExternalLink aria-hidden />
            Open
          </MenuItem>
          <MenuItem onSelect={props.onEdit}>
            <Pencil aria-hidden />
            Edit name and description
          </MenuItem>
        </>
      )}
      {props.children}
      <MenuItem disabled={props.isDuplicating} onSelect={props.onDuplicate}>
        <CopyPlus aria-hidden />
        Duplicate
      </MenuItem>
      <MenuItem onSelect={props.onCopy}>
        <Copy aria-hidden />
        Copy to {props.otherParent} …
      </MenuItem>
      <MenuSeparator />
      <MenuItem destructive onSelect={props.onDelete}>
        <Trash2 aria-hidden />
        Delete …
      </MenuItem>
    </Menu>
  );
}
