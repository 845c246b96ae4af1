using GraphQL.Types;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>What was last told about a cluster.</summary>
internal sealed class ClusterAlertType : ObjectGraphType<ClusterAlert>
{
    /// <summary>Declares the fields.</summary>
    public ClusterAlertType()
    {
        Name = "ClusterAlert";
        Description = "What was last told about a cluster; told again only when it is materially worse.";
        Field(x => x.Because).Description("A new cluster, a higher level, one more kind of evidence, or growth.");
        Field(x => x.IsNew).Description("Raised by the last run.");
        Field(x => x.Level).Description("The level when it was raised.");
        Field(x => x.Kinds).Description("Independent kinds of evidence then.");
        Field(x => x.Members).Description("Members then.");
    }
}
