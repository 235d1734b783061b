/** Shows a sentence and a way on where drawing the pane has failed, instead of a blank pane. */
import { Component, type ErrorInfo, type ReactNode } from "react";
import { Button, tokens } from "@fluentui/react-components";
import { strings } from "./strings";

interface Props {
  children: ReactNode;
  reload?: () => void;
}

export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const reload = this.props.reload ?? (() => window.location.reload());
    return (
      <div role="alert" style={{ padding: 16, display: "grid", gap: 12, justifyItems: "start" }}>
        <h1 style={{ margin: 0, fontSize: tokens.fontSizeBase400 }}>{strings.crash.title}</h1>
        <span>{strings.crash.body}</span>
        <Button appearance="primary" onClick={reload}>
          {strings.crash.reload}
        </Button>
      </div>
    );
  }
}
