using GraphQL;

namespace Investigations.Api.Schema;

/// <summary>The whole contract with clients; printed, it is <c>schema.graphql</c>.</summary>
internal sealed class InvestigationSchema : GraphQL.Types.Schema
{
    /// <summary>Joins the roots.</summary>
    /// <param name="services">Makes the types.</param>
    public InvestigationSchema(IServiceProvider services)
        : base(services)
    {
        this.RegisterTypeMapping<DateTimeOffset, MomentType>();
        Query = services.GetRequiredService<Query>();
        Mutation = services.GetRequiredService<Mutation>();
        Subscription = services.GetRequiredService<Subscription>();
    }
}
