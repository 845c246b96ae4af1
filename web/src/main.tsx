import "@fontsource-variable/inter";
import "./theme/tokens.css";
import "./theme/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Route, Switch } from "wouter";
import { CandidatePage } from "./views/Candidate/CandidatePage";
import { ClusterPage } from "./views/Cluster/ClusterPage";
import { ClustersPage } from "./views/Clusters/ClustersPage";
import { EntityPage } from "./views/Entity/EntityPage";
import { Frame } from "./views/frame/Frame";
import { NotFoundPage } from "./views/frame/NotFoundPage";
import { HomePage } from "./views/Home/HomePage";
import { ReviewPage } from "./views/Review/ReviewPage";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <Frame>
      <Switch>
        <Route path="/" component={HomePage} />
        <Route path="/clusters" component={ClustersPage} />
        <Route path="/clusters/:id">{({ id }) => <ClusterPage id={decodeURIComponent(id)} />}</Route>
        <Route path="/candidates/:id">{({ id }) => <CandidatePage id={decodeURIComponent(id)} />}</Route>
        <Route path="/entities/:id">{({ id }) => <EntityPage id={decodeURIComponent(id)} />}</Route>
        <Route path="/review/conflicts">{() => <ReviewPage tab="conflicts" />}</Route>
        <Route path="/review/:pair?">{({ pair }) => <ReviewPage tab="pairs" pair={pair} />}</Route>
        <Route component={NotFoundPage} />
      </Switch>
    </Frame>
  </StrictMode>,
);
